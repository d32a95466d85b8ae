import { speak } from './i18n.ts';
import { isLocale, localeFrom, PSEUDO, type Locale } from './locales.ts';

const KEY = 'plenary.locale';

interface Reading {
  locale: string;
  demo: boolean;
  me: { person?: { locale: string } | undefined } | null;
}

/** The person's choice on this device, then what their profile and the server's reading of the request say. */
export function chosenLocale(boot: Reading): Locale | typeof PSEUDO {
  if (boot.demo && new URLSearchParams(location.search).get('lang') === PSEUDO) return PSEUDO;
  return localeFrom([localStorage.getItem(KEY), boot.me?.person?.locale, boot.locale, ...navigator.languages]);
}

export async function chooseLocale(locale: string): Promise<void> {
  if (!isLocale(locale)) return;
  localStorage.setItem(KEY, locale);
  await speak(locale);
}
