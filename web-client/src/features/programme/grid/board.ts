import type { ProgrammeRoom } from '@/api/types.ts';
import type { Entry } from '../entries.ts';

const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;
const HOUR = 60 * MINUTE;

/** A session on the board; minutes count from the top of it. */
export interface Placed {
  entry: Entry;
  from: number;
  minutes: number;
  /** Of those in the same room at the same time, which this is, and how many they are. */
  lane: number;
  lanes: number;
}

export interface Column {
  /** Null for sessions without a room. */
  room: ProgrammeRoom | null;
  /** The most that run at once: so many times wider is the column. */
  lanes: number;
  placed: Placed[];
}

/** One day, rooms beside each other and time downwards. */
export interface Board {
  startsAt: number;
  minutes: number;
  columns: Column[];
  hours: readonly { at: string; minute: number }[];
}

/** @param rooms in their order; those without a session are left out */
export function boardOf(entries: readonly Entry[], rooms: readonly ProgrammeRoom[]): Board {
  const times = entries.map(({ session }) => [Date.parse(session.startsAt), Date.parse(session.endsAt)] as const);
  const first = times.reduce((least, [from]) => Math.min(least, from), Infinity);
  const last = times.reduce((most, [, to]) => Math.max(most, to), -Infinity);
  if (!Number.isFinite(first)) return { startsAt: 0, minutes: 0, columns: [], hours: [] };
  const startsAt = Math.floor(first / HALF_HOUR) * HALF_HOUR;
  const minutes = (Math.ceil(last / HALF_HOUR) * HALF_HOUR - startsAt) / MINUTE;
  const columns = [...rooms, null].flatMap((room) => {
    const inside = entries.filter(({ session }) => (session.room ?? null) === (room?.id ?? null));
    return inside.length > 0 ? columnOf(room, inside, startsAt) : [];
  });
  return { startsAt, minutes, columns, hours: hoursOf(startsAt, minutes) };
}

function hoursOf(startsAt: number, minutes: number): Board['hours'] {
  const hours: { at: string; minute: number }[] = [];
  for (let at = Math.ceil(startsAt / HOUR) * HOUR; at < startsAt + minutes * MINUTE; at += HOUR) {
    hours.push({ at: new Date(at).toISOString(), minute: (at - startsAt) / MINUTE });
  }
  return hours;
}

function columnOf(room: ProgrammeRoom | null, entries: readonly Entry[], startsAt: number): Column {
  const placed = entries
    .map((entry) => ({
      entry,
      from: (Date.parse(entry.session.startsAt) - startsAt) / MINUTE,
      minutes: (Date.parse(entry.session.endsAt) - Date.parse(entry.session.startsAt)) / MINUTE,
      lane: 0,
      lanes: 1,
    }))
    .toSorted((a, b) => a.from - b.from || b.minutes - a.minutes);
  for (const together of overlapping(placed)) layOut(together);
  return { room, lanes: Math.max(...placed.map(({ lanes }) => lanes)), placed };
}

/** Parts of a room's day that have nothing in common with each other. */
function overlapping(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  let end = -Infinity;
  for (const one of placed) {
    if (one.from >= end) groups.push([]);
    groups.at(-1)?.push(one);
    end = Math.max(end, one.from + one.minutes);
  }
  return groups;
}

/** Each takes the first lane that is free again. */
function layOut(together: readonly Placed[]): void {
  const free: number[] = [];
  for (const one of together) {
    const lane = free.findIndex((until) => until <= one.from);
    one.lane = lane < 0 ? free.length : lane;
    free[one.lane] = one.from + one.minutes;
  }
  for (const one of together) one.lanes = free.length;
}

/** Height of a minute in rem: short sessions get room for their title, long days do not become endless. */
export function scaleOf({ columns }: Board): number {
  const lengths = columns.flatMap(({ placed }) => placed.map(({ minutes }) => minutes)).toSorted((a, b) => a - b);
  const short = lengths[Math.floor(lengths.length / 10)] ?? 30;
  return Math.min(0.26, Math.max(0.13, 2.9 / short));
}

export type Step = 'up' | 'down' | 'before' | 'after' | 'first' | 'last';

/** Where a key leads: along the room, or to the nearest in time in the room beside. */
export function neighbour(board: Board, id: string, step: Step): string | null {
  const column = board.columns.findIndex(({ placed }) => placed.some(({ entry }) => entry.session.id === id));
  const inside = board.columns[column]?.placed ?? [];
  const at = inside.findIndex(({ entry }) => entry.session.id === id);
  const here = inside[at];
  if (!here) return null;
  const beside = board.columns[column + (step === 'before' ? -1 : 1)]?.placed ?? [];
  const found = {
    up: inside[at - 1],
    down: inside[at + 1],
    first: inside[0],
    last: inside.at(-1),
    before: nearest(beside, here),
    after: nearest(beside, here),
  }[step];
  return found?.entry.session.id ?? null;
}

function nearest(placed: readonly Placed[], to: Placed): Placed | undefined {
  const middle = (one: Placed) => one.from + one.minutes / 2;
  return placed.toSorted((a, b) => Math.abs(middle(a) - middle(to)) - Math.abs(middle(b) - middle(to)))[0];
}

/** How far down the board an instant is, in minutes; null above and below it. */
export function minuteOf({ startsAt, minutes }: Board, now: number): number | null {
  const minute = (now - startsAt) / MINUTE;
  return minute >= 0 && minute < minutes ? minute : null;
}
