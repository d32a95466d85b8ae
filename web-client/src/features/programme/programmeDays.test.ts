import { expect, test } from 'vitest';
import { ALL_DAYS, openingDayOf, shownDay } from './programmeDays.ts';

const DAYS = ['2026-09-22', '2026-09-23', '2026-09-25'];
const nothing = { asked: undefined, looking: false, grid: false, opening: '2026-09-23' };

test('a_programme_opens_today_or_on_the_next_day_or_on_the_first', () => {
  const at = (now: string) => openingDayOf(DAYS, Date.parse(now), 'Europe/Bucharest');
  expect(at('2026-09-23T10:00:00Z')).toBe('2026-09-23');
  expect(at('2026-09-24T10:00:00Z')).toBe('2026-09-25');
  expect(at('2026-10-24T10:00:00Z')).toBe('2026-09-22');
});

test('the_day_of_the_address_is_shown_and_a_wrong_one_is_as_if_it_were_not_there', () => {
  expect(shownDay(DAYS, { ...nothing, asked: '2026-09-25' })).toBe('2026-09-25');
  expect(shownDay(DAYS, { ...nothing, asked: '1999-01-01' })).toBe('2026-09-23');
});

test('who_looks_for_something_sees_all_days_unless_a_day_is_chosen_or_the_grid_shows_one', () => {
  expect(shownDay(DAYS, { ...nothing, looking: true })).toBe(ALL_DAYS);
  expect(shownDay(DAYS, { ...nothing, looking: true, asked: '2026-09-22' })).toBe('2026-09-22');
  expect(shownDay(DAYS, { ...nothing, looking: true, grid: true })).toBe('2026-09-23');
  expect(shownDay(DAYS, { ...nothing, asked: ALL_DAYS, grid: true })).toBe('2026-09-23');
});
