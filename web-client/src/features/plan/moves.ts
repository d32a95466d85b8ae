import { shifted, STEP } from './board.ts';
import type { Calendar, Place } from './days.ts';
import { DAY, dateOf, HOUR, instantAt, isoOf, MINUTE, wallAt, wallOf } from './wallClock.ts';

/** What a key does to a session that is lifted. */
export type Move =
  | { by: 'minutes'; minutes: number }
  | { by: 'length'; minutes: number }
  | { by: 'rooms'; rooms: 1 | -1 }
  | { by: 'days'; days: 1 | -1 };

interface Key {
  key: string;
  shiftKey: boolean;
}

/** Up and down are time, left and right are rooms; with Shift an hour, and the length. */
export function moveOf({ key, shiftKey }: Key, rightToLeft = false): Move | null {
  const onwards = key === (rightToLeft ? 'ArrowLeft' : 'ArrowRight');
  switch (key) {
    case 'ArrowUp':
      return { by: 'minutes', minutes: shiftKey ? -60 : -STEP };
    case 'ArrowDown':
      return { by: 'minutes', minutes: shiftKey ? 60 : STEP };
    case 'ArrowLeft':
    case 'ArrowRight':
      return shiftKey ? { by: 'length', minutes: onwards ? STEP : -STEP } : { by: 'rooms', rooms: onwards ? 1 : -1 };
    case 'PageUp':
      return { by: 'days', days: -1 };
    case 'PageDown':
      return { by: 'days', days: 1 };
    default:
      return null;
  }
}

/** The place after a move. `rooms` are the columns in their order; undefined is the column of those without a room. */
export function moved<T extends Place>(place: T, move: Move, rooms: readonly (string | undefined)[], calendar: Calendar): T {
  switch (move.by) {
    case 'minutes':
      return shifted(place, move.minutes * MINUTE);
    case 'length':
      return lengthened(place, move.minutes);
    case 'rooms': {
      const to = rooms.indexOf(place.room) + move.rooms;
      return to < 0 || to >= rooms.length ? place : { ...place, room: rooms[to] };
    }
    case 'days':
      return toOtherDay(place, move.days, calendar.zone);
  }
}

function lengthened<T extends Place>(place: T, minutes: number): T {
  const start = Date.parse(place.startsAt);
  const length = Date.parse(place.endsAt) - start + minutes * MINUTE;
  return length < STEP * MINUTE || length > 24 * HOUR ? place : { ...place, endsAt: isoOf(start + length) };
}

/** The same time on the wall, whatever clocks do in between; its length stays. */
function toOtherDay<T extends Place>(place: T, days: number, zone: string): T {
  const start = Date.parse(place.startsAt);
  const wall = wallOf(start, zone) + days * DAY;
  // A time that the clock jumps over is taken an hour later, as clocks themselves do.
  const to = instantAt(wall, zone) ?? instantAt(wall + HOUR, zone) ?? start + days * DAY;
  const day = place.day ? { day: dateOf(wallAt(place.day, '00:00') + days * DAY) } : {};
  return { ...shifted(place, to - start), ...day };
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.startsAt === b.startsAt && a.endsAt === b.endsAt && a.room === b.room && a.day === b.day;
