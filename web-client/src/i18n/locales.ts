/** Languages of the interface, each named in itself. */
export const LOCALES = { en: 'English', ro: 'Română', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;

export type Locale = keyof typeof LOCALES;

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
