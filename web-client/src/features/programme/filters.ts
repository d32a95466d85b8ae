import type { ProgrammePage, ProgrammeRoom, ProgrammeSession, ProgrammeTrack } from '@/api/types.ts';
import { fold } from '@/i18n/fold.ts';
import type { Entry } from './entries.ts';
import type { ProgrammeSearch } from './search.ts';

/** What a reader wants to see of a programme. */
export interface Filters {
  words: readonly string[];
  tracks: ReadonlySet<string>;
  room?: string | undefined;
  kind?: string | undefined;
  language?: string | undefined;
  onlyStars: boolean;
}

/** Nothing in the address but the view and the day. */
export const NO_FILTERS = {
  q: undefined,
  track: undefined,
  room: undefined,
  kind: undefined,
  language: undefined,
  stars: undefined,
} as const;

const MOST_WORDS = 12;

/** @param text of the search field, which is ahead of the address */
export function filtersOf(search: ProgrammeSearch, text: string): Filters {
  return {
    words: fold(text).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS),
    tracks: new Set(search.track?.split(',').filter(Boolean)),
    room: search.room,
    kind: search.kind,
    language: search.language,
    onlyStars: search.stars === true,
  };
}

/** How many of the choices are made; the search counts too. */
export function choicesIn({ words, tracks, room, kind, language, onlyStars }: Filters): number {
  return [words.length > 0, tracks.size > 0, room, kind, language, onlyStars].filter(Boolean).length;
}

/** A kind as people filter by it: the organiser's own word where there is one. */
export const kindKey = ({ kind, kindName }: Pick<ProgrammeSession, 'kind' | 'kindName'>): string => kindName ?? kind;

export function fits({ session, folded }: Entry, filters: Filters, stars: ReadonlySet<string>): boolean {
  const { words, tracks, room, kind, language, onlyStars } = filters;
  if (onlyStars && !stars.has(session.id)) return false;
  if (tracks.size > 0 && !tracks.has(session.track ?? '')) return false;
  if (room && session.room !== room) return false;
  if (kind && kindKey(session) !== kind) return false;
  if (language && session.language !== language) return false;
  return words.every((word) => folded.includes(word));
}

/** What there is to choose from: only what some session has, and nothing where there is no choice. */
export interface Choices {
  tracks: readonly ProgrammeTrack[];
  rooms: readonly ProgrammeRoom[];
  kinds: readonly Pick<ProgrammeSession, 'kind' | 'kindName'>[];
  languages: readonly string[];
}

export function choicesOf({ sessions, tracks, rooms }: Pick<ProgrammePage, 'sessions' | 'tracks' | 'rooms'>): Choices {
  const used = (pick: (session: ProgrammeSession) => string | undefined) => new Set(sessions.map(pick));
  const [usedTracks, usedRooms] = [used((s) => s.track), used((s) => s.room)];
  const kinds = new Map(sessions.map((session) => [kindKey(session), session]));
  const languages = [...used((s) => s.language)].filter((language) => language !== undefined);
  return {
    tracks: several(tracks.filter(({ id }) => usedTracks.has(id))),
    rooms: several(rooms.filter(({ id }) => usedRooms.has(id))),
    kinds: several([...kinds.values()]),
    languages: several(languages.toSorted()),
  };
}

const several = <T>(all: readonly T[]): readonly T[] => (all.length > 1 ? all : []);

/** How many of them each day has. */
export function countByDay(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { session } of entries) counts.set(session.day, (counts.get(session.day) ?? 0) + 1);
  return counts;
}
