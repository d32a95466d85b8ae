import type { Entry } from './entries.ts';

/** The last start before now, if something is still to end: null before the day begins and after it is over. */
export function runningSlot(entries: readonly Entry[], now: number): string | null {
  if (!entries.some(({ session }) => Date.parse(session.endsAt) > now)) return null;
  return entries.findLast(({ session }) => Date.parse(session.startsAt) <= now)?.session.startsAt ?? null;
}
