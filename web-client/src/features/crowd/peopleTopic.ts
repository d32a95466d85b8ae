import type { PersonHere } from '@/api/types.ts';
import { fold } from '@/i18n/fold.ts';

/** Somebody of whom the room was told. */
export type Told = Omit<PersonHere, 'hidden'>;

/** Who came and went since the list was read. */
export interface Changes {
  came: readonly Told[];
  went: readonly string[];
}

export const NO_CHANGES: Changes = { came: [], went: [] };

const MOST = 500;

/** Each person stands in one of the two: what was told last counts. */
export function changed(before: Changes, news: { came: readonly Told[]; went: readonly string[] }): Changes {
  const here = new Set(news.came.map(({ id }) => id));
  const gone = new Set(news.went);
  const came = before.came.filter(({ id }) => !here.has(id) && !gone.has(id));
  const went = before.went.filter((id) => !here.has(id) && !gone.has(id));
  return { came: [...came, ...news.came].slice(-MOST), went: [...went, ...news.went].slice(-MOST) };
}

/** What a page of the list holds and what is looked for. */
export interface Reading {
  people: readonly PersonHere[];
  words: string;
  /** There are more behind the last one. */
  more: boolean;
}

/**
 * The list as it is now: as it was read, and what was told since. Those who are hidden from others were read later than
 * they went, and stay for those who may see them.
 */
export function peopleNow({ people, words, more }: Reading, { came, went }: Changes): PersonHere[] {
  const gone = new Set(went);
  const fresh = new Set(came.map(({ id }) => id));
  const last = people.at(-1);
  const end = more && last ? orderOf(last) : null;
  const read = people.filter(({ id, hidden }) => !fresh.has(id) && (hidden || !gone.has(id)));
  const told = came
    .filter((one) => matches(one.name, words) && (end === null || orderOf(one) <= end))
    .map((one) => ({ ...one, hidden: false }));
  return [...read, ...told].toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function matches(name: string, words: string): boolean {
  const folded = fold(name);
  return fold(words)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Hosts, who stands on the stage, other staff, everybody; each by name, as the server lists them. */
function orderOf(one: Told): string {
  return `${rankOf(one)}${fold(one.name).slice(0, 60)} ${one.id}`;
}

function rankOf({ role, stage }: Told): number {
  if (role === 'host') return 0;
  if (stage || role === 'speaker') return 1;
  return role ? 2 : 3;
}

/** Whoever runs the room, speaks or stands on the stage. */
export function isInFront(one: Told): boolean {
  return rankOf(one) < 3;
}
