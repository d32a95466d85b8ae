import type { SessionSummary } from '@/api/types.ts';
import { dayKey } from '@/i18n/dates.ts';

export interface Slot {
  startsAt: string;
  sessions: SessionSummary[];
}

export interface Day {
  key: string;
  at: string;
  slots: Slot[];
  size: number;
}

/** Sessions by day of the event's zone, then by start: what runs in parallel stands together. */
export function daysOf(sessions: readonly SessionSummary[], zone: string): Day[] {
  const days = new Map<string, Day>();
  for (const session of sessions.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    const key = dayKey(session.startsAt, zone);
    const day = days.get(key) ?? { key, at: session.startsAt, slots: [], size: 0 };
    days.set(key, day);
    day.size += 1;
    const last = day.slots.at(-1);
    if (last?.startsAt === session.startsAt) last.sessions.push(session);
    else day.slots.push({ startsAt: session.startsAt, sessions: [session] });
  }
  return [...days.values()];
}

/** Tabs help when days are full; a series with one session a week reads better as one list. */
export function wantsTabs(days: readonly Day[]): boolean {
  return days.length > 1 && days.length <= 7 && days.some((day) => day.size > 2);
}

/** The day to open first: today's, otherwise the next one, otherwise the first. */
export function openingDay(days: readonly Day[], now: number, zone: string): string {
  const today = dayKey(new Date(now).toISOString(), zone);
  return (days.find((day) => day.key >= today) ?? days[0])?.key ?? '';
}

export interface NowNext {
  now: SessionSummary[];
  next: SessionSummary[];
}

/** What is on the stage, and what starts next on the same day or within twelve hours. */
export function nowNext(sessions: readonly SessionSummary[], now: number): NowNext {
  const running = sessions.filter((s) => s.state === 'live');
  const coming = sessions.filter(
    (s) => s.state === 'scheduled' && !s.cancelled && Date.parse(s.startsAt) > now && Date.parse(s.startsAt) - now < 12 * 3_600_000,
  );
  const first = coming.reduce<string | null>((least, s) => (least === null || s.startsAt < least ? s.startsAt : least), null);
  return { now: running, next: coming.filter((s) => s.startsAt === first) };
}
