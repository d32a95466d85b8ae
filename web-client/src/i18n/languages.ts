import { useLingui } from '@lingui/react/macro';

/** What is spoken or read at most events; what a session has already is added to it. */
const COMMON = [
  'en',
  'ro',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'sk',
  'hu',
  'bg',
  'el',
  'sr',
  'hr',
  'sl',
  'uk',
  'ru',
  'tr',
  'ar',
  'he',
  'fa',
  'zh',
  'ja',
];

export function useLanguages(present = ''): { value: string; label: string }[] {
  const name = useLanguageName();
  return [...new Set([...COMMON, present])].filter(Boolean).map((value) => ({ value, label: name(value) }));
}

/** The language's name in the reader's language; its code where nobody knows a name. */
export function useLanguageName(): (code: string) => string {
  const { i18n } = useLingui();
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      // A code that is not well-formed is shown as it was typed.
      return code;
    }
  };
}
