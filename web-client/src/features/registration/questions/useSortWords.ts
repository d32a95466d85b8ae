import { useLingui } from '@lingui/react/macro';

export type Sort = 'pdf' | 'office' | 'text' | 'picture';

export const SORTS: readonly Sort[] = ['pdf', 'office', 'text', 'picture'];

/** Sorts of files in words, in a list. */
export function useSortWords(): (sorts: readonly Sort[]) => string {
  const { t, i18n } = useLingui();
  const words: Record<Sort, string> = {
    pdf: t({ id: 'file.sort.pdf', message: 'PDF' }),
    office: t({ id: 'file.sort.office', message: 'Word, Excel, PowerPoint, OpenDocument' }),
    text: t({ id: 'file.sort.text', message: 'plain text' }),
    picture: t({ id: 'file.sort.picture', message: 'PNG or JPEG picture' }),
  };
  return (sorts) => new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(sorts.map((sort) => words[sort]));
}
