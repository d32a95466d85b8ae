import type { ProfileChange } from '@/api/types.ts';

type Shown = ProfileChange['after'];

export type Part = 'portrait' | 'name' | 'affiliation' | 'country' | 'bio' | 'links';

const HELD: Record<Part, (one: Shown) => unknown> = {
  portrait: ({ portrait }) => portrait ?? null,
  name: ({ name }) => name,
  affiliation: ({ affiliation }) => affiliation ?? '',
  country: ({ country }) => country ?? '',
  bio: ({ bio, bios }) => [bio, Object.entries(bios).toSorted(([a], [b]) => (a < b ? -1 : 1))],
  links: ({ links }) => (links ?? []).map(({ title, url }) => [title, url]),
};

/** What differs between what everybody reads and what is planned. */
export function changedParts({ before, after }: Pick<ProfileChange, 'before' | 'after'>): Part[] {
  return (Object.keys(HELD) as Part[]).filter((part) => JSON.stringify(HELD[part](before)) !== JSON.stringify(HELD[part](after)));
}
