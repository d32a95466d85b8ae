import { fold } from '@/i18n/fold.ts';
import type { ProgrammePage, ProgrammeRoom, ProgrammeSession, ProgrammeTrack, Speaker } from '@/api/types.ts';

/** A session together with what its ids name. */
export interface Entry {
  session: ProgrammeSession;
  track?: ProgrammeTrack | undefined;
  room?: ProgrammeRoom | undefined;
  speakers: readonly Speaker[];
  /** Everything that a search looks through, without case and accents. */
  folded: string;
}

type Parts = Pick<ProgrammePage, 'sessions' | 'tracks' | 'rooms' | 'speakers'>;

export function entriesOf({ sessions, tracks, rooms, speakers }: Parts): Entry[] {
  const [trackOf, roomOf, speakerOf] = [byId(tracks), byId(rooms), byId(speakers)];
  return sessions.map((session) => {
    const track = session.track ? trackOf.get(session.track) : undefined;
    const room = session.room ? roomOf.get(session.room) : undefined;
    const cast = session.speakers.flatMap((id) => speakerOf.get(id) ?? []);
    const people = cast.flatMap(({ name, affiliation }) => [name, affiliation]);
    const words = [session.title, session.subtitle, session.kindName, track?.name, room?.name, ...people];
    return { session, track, room, speakers: cast, folded: fold(words.filter(Boolean).join(' ')) };
  });
}

function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

/** What starts together. */
export interface Slot {
  startsAt: string;
  entries: Entry[];
}

/** By start, in the order in which they come: the server sends them by start, end and room. */
export function slotsOf(entries: readonly Entry[]): Slot[] {
  const slots: Slot[] = [];
  for (const entry of entries) {
    const last = slots.at(-1);
    if (last?.startsAt === entry.session.startsAt) last.entries.push(entry);
    else slots.push({ startsAt: entry.session.startsAt, entries: [entry] });
  }
  return slots;
}

/** The middle of a day of the programme, for formats that want an instant; read it in UTC. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`;
