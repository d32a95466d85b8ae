/**
 * Wall clocks of a zone as numbers: milliseconds as if the wall clock were UTC. Sums of hours are then sums of what people
 * read on the wall; an instant is made of them only at the end.
 */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let made = formats.get(zone);
  if (!made) {
    const two = '2-digit' as const;
    made = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
      hourCycle: 'h23',
    });
    formats.set(zone, made);
  }
  return made;
}

/** Clocks change at full quarters of an hour only, and asking them is slow where a thousand sessions are drawn. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 20_000;

function offsetOf(instant: number, zone: string): number {
  const quarter = Math.floor(instant / (15 * MINUTE));
  const key = `${quarter} ${zone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const start = quarter * 15 * MINUTE;
    const [date = '', time = ''] = formatOf(zone).format(start).split(', ');
    offset = Date.parse(`${date}T${time}Z`) - start;
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/** What the wall shows at an instant. */
export const wallOf = (instant: number, zone: string): number => instant + offsetOf(instant, zone);

/** The instant at which the wall shows this; null when it never does; of a time that comes twice the first is meant. */
export function instantAt(wall: number, zone: string): number | null {
  const offset = (near: number) => wallOf(near, zone) - near;
  const found = [wall - offset(wall - DAY), wall - offset(wall + DAY)].filter((instant) => wallOf(instant, zone) === wall);
  return found.length > 0 ? Math.min(...found) : null;
}

/** 2026-09-22 of a wall clock. */
export const dateOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** 10:05 of a wall clock. */
export const timeOf = (wall: number): string => new Date(wall).toISOString().slice(11, 16);

/** Of 2026-09-22 and 10:05; NaN when they are none. */
export const wallAt = (date: string, time: string): number => Date.parse(`${date}T${time}Z`);

/** As the wire writes instants: no fraction of a second. */
export const isoOf = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');
