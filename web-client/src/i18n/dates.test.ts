import { expect, test } from 'vitest';
import { clockTime, clocksDiffer, dayKey, dayRange, roughWait, shortDay, stopwatch, waitParts, zoneCity } from './dates.ts';

const OPENING = '2020-09-22T07:00:00Z';

test('a_time_is_shown_in_the_zone_it_is_asked_for', () => {
  expect(clockTime(OPENING, 'Europe/Bucharest', 'en')).toBe('10:00');
  expect(clockTime(OPENING, 'Europe/London', 'en')).toBe('08:00');
  expect(shortDay(OPENING, 'Pacific/Auckland', 'en')).toBe('Tue 22 Sept');
});

test('the_same_instant_can_lie_on_two_days', () => {
  expect(dayKey('2020-09-22T22:30:00Z', 'Europe/Bucharest')).toBe('2020-09-23');
  expect(dayKey('2020-09-22T22:30:00Z', 'America/New_York')).toBe('2020-09-22');
});

test('clocks_differ_only_when_they_show_something_else', () => {
  expect(clocksDiffer(OPENING, 'Europe/Bucharest', 'Europe/Athens')).toBe(false);
  expect(clocksDiffer(OPENING, 'Europe/Bucharest', 'Europe/Paris')).toBe(true);
});

test('an_end_at_midnight_belongs_to_the_evening_before', () => {
  expect(dayRange('2020-09-22T07:00:00Z', '2020-09-25T21:00:00Z', 'Europe/Bucharest', 'en')).toBe('22\u2009–\u200925 September 2020');
});

test('waits_are_told_in_the_largest_unit_that_says_enough', () => {
  expect(roughWait(11.4 * 60_000, 'en')).toBe('12 min');
  expect(roughWait(3 * 3_600_000, 'en')).toBe('3 hours');
  expect(roughWait(5 * 86_400_000, 'ro')).toBe('5 zile');
  expect(waitParts(90_061_000)).toEqual({ days: 1, hours: 1, minutes: 1, seconds: 1 });
});

test('a_stopwatch_shows_hours_only_when_there_are_some', () => {
  expect(stopwatch(1865)).toBe('31:05');
  expect(stopwatch(5465)).toBe('1:31:05');
  expect(stopwatch(-3)).toBe('00:00');
});

test('a_zone_is_spoken_of_by_its_city', () => {
  expect(zoneCity('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
