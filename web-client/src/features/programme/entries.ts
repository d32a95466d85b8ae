import type { ProgrammePage, ProgrammeRoom, ProgrammeSession, ProgrammeTrack, Speaker } from '@/api/types.ts';

/** A session together with what its ids name. */
export interface Entry {
  session: ProgrammeSession;
  track?: ProgrammeTrack | undefined;
  room?: ProgrammeRoom | undefined;
  speakers: readonly Speaker[];
}

type Parts = Pick<ProgrammePage, 'sessions' | 'tracks' | 'rooms' | 'speakers'>;

export function entriesOf({ sessions, tracks, rooms, speakers }: Parts): Entry[] {
  const [trackOf, roomOf, speakerOf] = [byId(tracks), byId(rooms), byId(speakers)];
  return sessions.map((session) => ({
    session,
    track: session.track ? trackOf.get(session.track) : undefined,
    room: session.room ? roomOf.get(session.room) : undefined,
    speakers: session.speakers.flatMap((id) => speakerOf.get(id) ?? []),
  }));
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
