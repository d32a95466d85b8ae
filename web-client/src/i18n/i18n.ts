import { i18n, type Messages } from '@lingui/core';
import { directionOf, PSEUDO, type Locale } from './locales.ts';

const CATALOGUES: Record<Locale | typeof PSEUDO, () => Promise<{ messages: Messages }>> = {
  en: () => import('./locales/en.po'),
  ro: () => import('./locales/ro.po'),
  de: () => import('./locales/de.po'),
  fr: () => import('./locales/fr.po'),
  es: () => import('./locales/es.po'),
  [PSEUDO]: () => import('./pseudo.ts'),
};

/** Loads one language and turns the page to it. */
export async function speak(locale: Locale | typeof PSEUDO): Promise<void> {
  const { messages } = await CATALOGUES[locale]();
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}
