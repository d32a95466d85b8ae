import { expect, test } from 'vitest';
import type { SessionSummary } from '@/api/types.ts';
import { daysOf, nowNext, openingDay, wantsTabs } from './days.ts';

const ZONE = 'Europe/Bucharest';

function session(id: string, startsAt: string, state: SessionSummary['state'] = 'scheduled'): SessionSummary {
  return { id, title: id, kind: 'talk', startsAt, endsAt: startsAt, state, stage: 'broadcast', speakers: [], recorded: false };
}

test('a_day_is_a_day_in_the_zone_of_the_event', () => {
  const days = daysOf([session('late', '2020-09-22T21:30:00Z'), session('first', '2020-09-22T07:00:00Z')], ZONE);
  expect(days.map((d) => d.key)).toEqual(['2020-09-22', '2020-09-23']);
});

test('what_starts_together_stands_together', () => {
  const at = '2020-09-22T07:00:00Z';
  const [day] = daysOf([session('a', at), session('b', at), session('c', '2020-09-22T08:00:00Z')], ZONE);
  expect(day?.slots.map((slot) => slot.sessions.map((s) => s.id))).toEqual([['a', 'b'], ['c']]);
});

test('a_series_with_one_session_a_week_needs_no_tabs_and_a_conference_does', () => {
  const weekly = daysOf(
    ['2020-09-01', '2020-09-08', '2020-09-15'].map((d) => session(d, `${d}T07:00:00Z`)),
    ZONE,
  );
  expect(wantsTabs(weekly)).toBe(false);
  const full = daysOf(
    ['2020-09-01', '2020-09-02'].flatMap((d) => [7, 8, 9].map((h) => session(`${d}${h}`, `${d}T0${h}:00:00Z`))),
    ZONE,
  );
  expect(wantsTabs(full)).toBe(true);
});

test('the_programme_opens_today_or_on_the_next_day_or_on_the_first', () => {
  const days = daysOf([session('a', '2020-09-22T07:00:00Z'), session('b', '2020-09-24T07:00:00Z')], ZONE);
  expect(openingDay(days, Date.parse('2020-09-23T10:00:00Z'), ZONE)).toBe('2020-09-24');
  expect(openingDay(days, Date.parse('2021-01-01T00:00:00Z'), ZONE)).toBe('2020-09-22');
});

test('now_is_what_is_live_and_next_is_what_starts_first_after', () => {
  const now = Date.parse('2020-09-22T07:30:00Z');
  const found = nowNext(
    [session('on', '2020-09-22T07:00:00Z', 'live'), session('soon', '2020-09-22T08:00:00Z'), session('later', '2020-09-22T09:00:00Z')],
    now,
  );
  expect(found.now.map((s) => s.id)).toEqual(['on']);
  expect(found.next.map((s) => s.id)).toEqual(['soon']);
});
