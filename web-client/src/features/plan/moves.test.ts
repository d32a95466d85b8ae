import { expect, test } from 'vitest';
import { dayOf } from './days.ts';
import { moved, moveOf, type Move } from './moves.ts';

const BERLIN = { zone: 'Europe/Berlin', dayChange: '04:00' };
const ROOMS = [undefined, 'hall', 'annex'];
const at = (startsAt: string, endsAt: string, room?: string) => ({ startsAt, endsAt, room });
const press = (key: string, shiftKey = false, rtl = false) => moveOf({ key, shiftKey }, rtl) as Move;

test('arrows_move_by_five_minutes_and_with_shift_by_an_hour', () => {
  const place = at('2026-09-22T08:00:00Z', '2026-09-22T09:00:00Z', 'hall');
  expect(moved(place, press('ArrowDown'), ROOMS, BERLIN).startsAt).toBe('2026-09-22T08:05:00Z');
  expect(moved(place, press('ArrowUp', true), ROOMS, BERLIN)).toEqual(at('2026-09-22T07:00:00Z', '2026-09-22T08:00:00Z', 'hall'));
});

test('sideways_is_the_next_room_and_stops_at_the_last', () => {
  const place = at('2026-09-22T08:00:00Z', '2026-09-22T09:00:00Z', 'hall');
  expect(moved(place, press('ArrowRight'), ROOMS, BERLIN).room).toBe('annex');
  expect(moved(place, press('ArrowRight', false, true), ROOMS, BERLIN).room).toBeUndefined();
  const last = { ...place, room: 'annex' };
  expect(moved(last, press('ArrowRight'), ROOMS, BERLIN)).toEqual(last);
});

test('shift_and_sideways_change_the_length_within_bounds', () => {
  const short = at('2026-09-22T08:00:00Z', '2026-09-22T08:05:00Z');
  expect(moved(short, press('ArrowRight', true), ROOMS, BERLIN).endsAt).toBe('2026-09-22T08:10:00Z');
  expect(moved(short, press('ArrowLeft', true), ROOMS, BERLIN)).toEqual(short);
});

test('another_day_keeps_the_time_on_the_wall_when_clocks_change', () => {
  const saturday = at('2026-10-24T07:00:00Z', '2026-10-24T08:30:00Z');
  expect(moved(saturday, press('PageDown'), ROOMS, BERLIN)).toMatchObject(at('2026-10-25T08:00:00Z', '2026-10-25T09:30:00Z'));
  const beforeSpring = at('2026-03-28T01:30:00Z', '2026-03-28T02:00:00Z');
  expect(moved(beforeSpring, press('PageDown'), ROOMS, BERLIN).startsAt).toBe('2026-03-29T01:30:00Z');
});

test('five_minutes_are_five_minutes_also_over_the_hour_that_clocks_skip', () => {
  const place = at('2026-03-29T00:55:00Z', '2026-03-29T01:25:00Z');
  expect(moved(place, press('ArrowDown'), ROOMS, BERLIN).startsAt).toBe('2026-03-29T01:00:00Z');
});

test('a_move_over_midnight_stays_in_its_day_until_the_change_of_day', () => {
  let party = at('2026-09-22T21:30:00Z', '2026-09-22T23:00:00Z');
  party = moved(party, press('ArrowDown', true), ROOMS, BERLIN);
  expect(party.startsAt).toBe('2026-09-22T22:30:00Z');
  expect(dayOf(party, BERLIN)).toBe('2026-09-22');
  for (let hour = 0; hour < 4; hour++) party = moved(party, press('ArrowDown', true), ROOMS, BERLIN);
  expect(dayOf(party, BERLIN)).toBe('2026-09-23');
});

test('a_day_that_was_set_goes_along_to_the_other_day', () => {
  const late = { ...at('2026-09-22T22:30:00Z', '2026-09-22T23:00:00Z'), day: '2026-09-22' };
  expect(moved(late, press('PageUp'), ROOMS, BERLIN)).toMatchObject({ startsAt: '2026-09-21T22:30:00Z', day: '2026-09-21' });
});

test('other_keys_are_not_moves', () => {
  expect(moveOf({ key: 'a', shiftKey: false })).toBeNull();
  expect(moveOf({ key: 'Tab', shiftKey: true })).toBeNull();
});
