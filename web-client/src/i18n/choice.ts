import { speak } from './i18n.ts';
import { isLocale, localeFrom, type Locale } from './locales.ts';

const KEY = 'plenary.locale';

/** The person's choice on this device, then what their profile and the server's reading of the request say. */
export function chosenLocale(boot: { locale: string; me: { person?: { locale: string } | undefined } | null }): Locale {
  return localeFrom([localStorage.getItem(KEY), boot.me?.person?.locale, boot.locale, ...navigator.languages]);
}

export async function chooseLocale(locale: string): Promise<void> {
  if (!isLocale(locale)) return;
  localStorage.setItem(KEY, locale);
  await speak(locale);
}
