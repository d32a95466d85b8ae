import { expect, test } from 'vitest';
import { dropped, hoursOf, lanesOf, spanOf, stepsAt } from './board.ts';
import { clashesOf } from './clashes.ts';
import { dayOf, daysOf } from './days.ts';
import { session } from './examples.ts';
import { HOUR, instantAt, isoOf, timeOf, wallAt, wallOf } from './wallClock.ts';

const BERLIN = 'Europe/Berlin';
const at = (startsAt: string, endsAt: string, room?: string) => ({ startsAt, endsAt, room });

test('a_wall_clock_becomes_an_instant_and_back', () => {
  expect(isoOf(instantAt(wallAt('2026-09-22', '10:00'), BERLIN) ?? 0)).toBe('2026-09-22T08:00:00Z');
  expect(instantAt(wallAt('2026-03-29', '02:30'), BERLIN)).toBeNull();
  expect(isoOf(instantAt(wallAt('2026-10-25', '02:30'), BERLIN) ?? 0)).toBe('2026-10-25T00:30:00Z');
  expect(timeOf(wallOf(Date.parse('2026-09-22T08:05:00Z'), 'Asia/Kathmandu'))).toBe('13:50');
});

test('a_board_is_a_working_day_and_grows_with_what_is_planned', () => {
  const empty = spanOf([], '2026-09-22', BERLIN);
  expect([isoOf(empty.from), isoOf(empty.to)]).toEqual(['2026-09-22T07:00:00Z', '2026-09-22T16:00:00Z']);
  const late = spanOf([at('2026-09-22T21:30:00Z', '2026-09-22T23:15:00Z')], '2026-09-22', BERLIN);
  expect(isoOf(late.to)).toBe('2026-09-23T01:00:00Z');
});

test('steps_count_what_passes_so_a_day_with_a_change_of_clocks_is_an_hour_longer', () => {
  const span = { from: Date.parse('2026-10-24T22:00:00Z'), to: Date.parse('2026-10-25T23:00:00Z') };
  expect(hoursOf(span)).toHaveLength(25);
  expect(
    hoursOf(span)
      .map((hour) => timeOf(wallOf(hour, BERLIN)))
      .slice(1, 5),
  ).toEqual(['01:00', '02:00', '02:00', '03:00']);
  expect(stepsAt(span.from + HOUR, span)).toBe(12);
});

test('what_overlaps_stands_side_by_side_and_the_rest_keeps_its_width', () => {
  const lanes = lanesOf([
    at('2026-09-22T08:00:00Z', '2026-09-22T09:00:00Z'),
    at('2026-09-22T08:30:00Z', '2026-09-22T10:00:00Z'),
    at('2026-09-22T09:00:00Z', '2026-09-22T09:30:00Z'),
    at('2026-09-22T10:00:00Z', '2026-09-22T11:00:00Z'),
  ]);
  expect(lanes.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
});

test('a_drop_is_snapped_to_five_minutes', () => {
  const place = at('2026-09-22T08:00:00Z', '2026-09-22T09:00:00Z', 'hall');
  expect(dropped(place, 2.4, 'annex')).toEqual(at('2026-09-22T08:10:00Z', '2026-09-22T09:10:00Z', 'annex'));
});

test('what_begins_after_midnight_belongs_to_the_evening', () => {
  const calendar = { zone: BERLIN, dayChange: '04:00' };
  expect(dayOf(at('2026-09-22T23:30:00Z', '2026-09-23T00:30:00Z'), calendar)).toBe('2026-09-22');
  expect(dayOf(at('2026-09-23T02:00:00Z', '2026-09-23T03:00:00Z'), calendar)).toBe('2026-09-23');
});

test('every_day_of_a_conference_has_a_tab_and_a_series_only_its_own', () => {
  const calendar = { zone: BERLIN, dayChange: '04:00' };
  const conference = { startsAt: '2026-09-22T07:00:00Z', endsAt: '2026-09-24T22:00:00Z' };
  expect(daysOf([], conference, calendar)).toEqual(['2026-09-22', '2026-09-23', '2026-09-24']);
  const series = { startsAt: '2026-09-01T16:00:00Z', endsAt: '2026-11-01T18:00:00Z' };
  expect(daysOf([at('2026-10-01T16:00:00Z', '2026-10-01T17:00:00Z')], series, calendar)).toEqual(['2026-09-01', '2026-10-01']);
});

test('a_room_or_a_speaker_can_be_in_one_place_only', () => {
  const one = session('1', { room: 'hall', speakers: ['ana'] });
  const sameRoom = session('2', { room: 'hall', startsAt: '2026-09-22T07:30:00Z', endsAt: '2026-09-22T09:00:00Z' });
  const sameSpeaker = session('3', { room: 'annex', speakers: ['ana'] });
  const after = session('4', { room: 'hall', startsAt: '2026-09-22T08:00:00Z', endsAt: '2026-09-22T09:00:00Z' });
  const cancelled = session('5', { room: 'hall', cancelled: true });
  expect(clashesOf(one, [one, sameRoom, sameSpeaker, after, cancelled]).map(({ id }) => id)).toEqual(['2', '3']);
});
