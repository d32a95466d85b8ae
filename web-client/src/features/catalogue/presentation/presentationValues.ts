import type { EventText, Presentation } from '@/api/types.ts';

type EventTerm = Presentation['terms'][number];
export type PresentationValues = Pick<Presentation, 'terms' | 'texts'>;

const byName = (a: EventTerm, b: EventTerm) => a.facet.localeCompare(b.facet) || a.slug.localeCompare(b.slug);

/** Terms in an order of their own: one that is taken away and put back has changed nothing. */
export const valuesOf = ({ terms, texts }: Presentation): PresentationValues => ({ terms: terms.toSorted(byName), texts });

export function toggledTerm(terms: readonly EventTerm[], term: EventTerm): EventTerm[] {
  const others = terms.filter(({ facet, slug }) => facet !== term.facet || slug !== term.slug);
  return others.length < terms.length ? others : [...others, term].toSorted(byName);
}

export const emptyText = (language: string): EventText => ({ language, title: '', summary: '', description: '' });
