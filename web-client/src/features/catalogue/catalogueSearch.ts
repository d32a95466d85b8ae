import type { EventsAsked } from '@/api/catalogueQueries.ts';

/** By what events are narrowed, in the order in which it is offered. */
export const FACETS = ['topic', 'audience', 'institution', 'job', 'kind', 'attendance', 'language', 'cost', 'organisation'] as const;
export type FacetName = (typeof FACETS)[number];

export const WHENS = ['upcoming', 'live', 'past'] as const;
export type When = (typeof WHENS)[number];

/** What the address of the catalogue says: the same address shows the same to everybody. Choices are divided by commas. */
export type CatalogueSearch = { q?: string; when?: When; from?: string; to?: string } & Partial<Record<FacetName, string>>;

const LONGEST = 500;
const CHOICES = /^[a-z0-9-]+(,[a-z0-9-]+){0,19}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads it leniently: what makes no sense is as if it were not there. */
export function catalogueSearch(search: Record<string, unknown>): CatalogueSearch {
  const found: CatalogueSearch = {};
  const text = (name: string) => {
    const value = search[name];
    // The router reads 2020 as a number.
    const read = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    return read.length <= LONGEST ? read : '';
  };
  if (text('q').trim()) found.q = text('q');
  const when = WHENS.find((one) => one === text('when'));
  if (when) found.when = when;
  for (const facet of FACETS) if (CHOICES.test(text(facet))) found[facet] = text(facet);
  for (const day of ['from', 'to'] as const) if (DAY.test(text(day))) found[day] = text(day);
  return found;
}

export function chosenIn(search: CatalogueSearch, facet: FacetName): readonly string[] {
  return search[facet]?.split(',') ?? [];
}

/** With the choice where it was not, without it where it was. */
export function toggled(search: CatalogueSearch, facet: FacetName, value: string): CatalogueSearch {
  const before = chosenIn(search, facet);
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const { [facet]: _gone, ...rest } = search;
  return after.length > 0 ? { ...rest, [facet]: after.join(',') } : rest;
}

/** How many things narrow it, words and the time apart. */
export function narrowings(search: CatalogueSearch): number {
  const days = search.from || search.to ? 1 : 0;
  return FACETS.reduce((sum, facet) => sum + chosenIn(search, facet).length, days);
}

/** As the server is asked. */
export function asked(search: CatalogueSearch): EventsAsked {
  return { ...search, when: search.when ?? 'all' };
}

/** The same choice as a query with its question mark, for feeds. */
export function feedQuery(search: CatalogueSearch): string {
  const query = new URLSearchParams(search as Record<string, string>).toString();
  return query ? `?${query.replaceAll('%2C', ',')}` : '';
}
