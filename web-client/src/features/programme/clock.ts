import { clocksDiffer, clockTime, dayKey, shortDay, type Instant, type Zone } from '@/i18n/dates.ts';

/** Whose clock is read first, and whose beside it. */
export interface Clock {
  large: Zone;
  small: Zone | null;
}

/** @param ownFirst the reader wants everything in the own time */
export function clockOf(zone: Zone, mine: Zone, ownFirst: boolean): Clock {
  if (zone === mine) return { large: zone, small: null };
  return ownFirst ? { large: mine, small: zone } : { large: zone, small: mine };
}

/** The small clock, with its day where that is another; empty where both clocks show the same. */
export function smallTime(at: Instant, { large, small }: Clock, locale: string): string {
  if (!small || !clocksDiffer(at, large, small)) return '';
  const time = clockTime(at, small, locale);
  return dayKey(at, large) === dayKey(at, small) ? time : `${shortDay(at, small, locale)}, ${time}`;
}
