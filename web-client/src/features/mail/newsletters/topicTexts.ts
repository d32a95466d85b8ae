import type { NewsletterTopicText } from '@/api/types.ts';

type Language = NewsletterTopicText['language'];

interface InLanguage {
  language: Language;
}

/** In a reader's language, else in the first. */
export function textFor<T extends InLanguage>(texts: readonly T[], language: string): T | undefined {
  return texts.find((one) => one.language === language) ?? texts[0];
}

/** With other words in one language; a language that is not there yet comes last. */
export function textsWith<T extends InLanguage>(texts: readonly T[], changed: T): T[] {
  const known = texts.some((one) => one.language === changed.language);
  return known ? texts.map((one) => (one.language === changed.language ? changed : one)) : [...texts, changed];
}
