import { useLingui } from '@lingui/react/macro';
import type { Handout } from '@/api/types.ts';
import { fileSize } from './fileSize.ts';

/** Kind, size and language of a file. */
export function useHandoutFacts(): (handout: Handout) => string[] {
  const { i18n } = useLingui();
  const languages = new Intl.DisplayNames([i18n.locale], { type: 'language' });
  return ({ type, size, language }) => [
    type.toUpperCase(),
    fileSize(size, i18n.locale),
    ...(language ? [languages.of(language) ?? language] : []),
  ];
}
