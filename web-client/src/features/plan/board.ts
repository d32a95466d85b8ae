import type { Place } from './days.ts';
import { HOUR, instantAt, MINUTE, wallAt } from './wallClock.ts';

export const STEP = 5;

/** The stretch of time that a board shows, as instants. */
export interface Span {
  from: number;
  to: number;
}

const floor = (at: number, unit: number) => Math.floor(at / unit) * unit;

/** From an hour before the first to an hour after the last, and at least a working day, so that there is room to move. */
export function spanOf(places: readonly Place[], day: string, zone: string): Span {
  const at = (time: string) => instantAt(wallAt(day, time), zone) ?? wallAt(day, time);
  const from = Math.min(at('09:00'), ...places.map((place) => floor(Date.parse(place.startsAt), HOUR) - HOUR));
  const to = Math.max(at('18:00'), ...places.map((place) => floor(Date.parse(place.endsAt) - 1, HOUR) + 2 * HOUR));
  return { from, to };
}

/** Steps of five minutes from the top of the board. A day on which clocks change has an hour more or less. */
export const stepsAt = (instant: number, span: Span): number => (instant - span.from) / (STEP * MINUTE);

/** The instants of the full hours, for the axis. */
export function hoursOf(span: Span): number[] {
  return Array.from({ length: Math.round((span.to - span.from) / HOUR) }, (_, n) => span.from + n * HOUR);
}

export interface Laned<T> {
  item: T;
  lane: number;
  lanes: number;
}

/** What overlaps in one room stands side by side, so that nothing hides behind another. */
export function lanesOf<T extends Place>(places: readonly T[]): Laned<T>[] {
  const done: Laned<T>[] = [];
  let group: Laned<T>[] = [];
  let ends: number[] = [];
  const close = () => {
    done.push(...group.map((one) => ({ ...one, lanes: ends.length })));
    [group, ends] = [[], []];
  };
  for (const item of places.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || b.endsAt.localeCompare(a.endsAt))) {
    const start = Date.parse(item.startsAt);
    if (group.length > 0 && ends.every((end) => end <= start)) close();
    const free = ends.findIndex((end) => end <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Date.parse(item.endsAt);
    group.push({ item, lane, lanes: 1 });
  }
  close();
  return done;
}

/** Where a pointer has carried a session: snapped to five minutes, into the column below it. */
export function dropped<T extends Place>(place: T, steps: number, room: string | undefined): T {
  const by = Math.round(steps) * STEP * MINUTE;
  return { ...shifted(place, by), room };
}

export function shifted<T extends Place>(place: T, by: number): T {
  const move = (at: string) => new Date(Date.parse(at) + by).toISOString().replace('.000Z', 'Z');
  return { ...place, startsAt: move(place.startsAt), endsAt: move(place.endsAt) };
}
