import type { TermList, Terms } from '@/api/types.ts';

/** One line of a list that is being edited; a new one has no address yet. */
export interface TermRow {
  key: string;
  slug?: string;
  names: Readonly<Record<string, string>>;
  /** Events that carry it. */
  events: number;
}

/** Without empty names, English first: a new term gets its address from the first. */
export function cleaned(names: Readonly<Record<string, string>>): Record<string, string> {
  const given = Object.entries(names)
    .map(([language, name]) => [language, name.trim()] as const)
    .filter(([, name]) => name !== '');
  return Object.fromEntries(given.toSorted(([a], [b]) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b)));
}

export const rowsOf = (list: TermList): TermRow[] =>
  list.terms.map(({ slug, names, events }) => ({ key: slug, slug, names: cleaned(names), events }));

/** In the reader's language, otherwise in English, otherwise in any. */
export const nameIn = (names: Readonly<Record<string, string>>, locale: string): string =>
  names[locale] ?? names['en'] ?? Object.values(names)[0] ?? '';

export const writtenOf = (version: string, rows: readonly TermRow[]): Terms => ({
  version,
  terms: rows.map(({ slug, names }) => ({ ...(slug ? { slug } : {}), names })),
});

/** Terms of the list that are no longer among the rows. */
export const removedFrom = (list: TermList, rows: readonly TermRow[]): TermRow[] =>
  rowsOf(list).filter(({ key }) => !rows.some((row) => row.key === key));

/** With the row in its place, or at the end where it is new. */
export const withRow = (rows: readonly TermRow[], row: TermRow): TermRow[] =>
  rows.some(({ key }) => key === row.key) ? rows.map((one) => (one.key === row.key ? row : one)) : [...rows, row];

export const inOrder = (rows: readonly TermRow[], keys: readonly string[]): TermRow[] =>
  keys.flatMap((key) => rows.filter((row) => row.key === key));

/** With a removed row where it stood. */
export const withRestored = (list: TermList, rows: readonly TermRow[], row: TermRow): TermRow[] =>
  rows.toSpliced(
    rowsOf(list).findIndex(({ key }) => key === row.key),
    0,
    row,
  );
