/** Languages of the interface, each named in itself. */
export const LOCALES = { en: 'English', ro: 'Română', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;

export type Locale = keyof typeof LOCALES;

/** English in Arabic letters, for looking at pages from right to left. It is in no menu and only where there is a demo. */
export const PSEUDO = 'ar-XB';

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return locale === PSEUDO ? 'rtl' : 'ltr';
}

export function isLocale(text: string | null | undefined): text is Locale {
  return text != null && Object.hasOwn(LOCALES, text);
}

/** The first wish that is spoken here: "ro-MD" asks for Romanian. */
export function localeFrom(wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const language = wish?.split('-')[0];
    if (isLocale(language)) return language;
  }
  return 'en';
}
