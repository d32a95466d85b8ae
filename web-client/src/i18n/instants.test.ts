import { expect, test } from 'vitest';
import { instantOf } from './instants.ts';

test('a_wall_clock_in_a_zone_becomes_one_instant', async () => {
  expect(await instantOf('2026-09-22', '10:00', 'Europe/Bucharest')).toBe('2026-09-22T07:00:00Z');
  expect(await instantOf('2026-12-22', '10:00', 'Europe/Bucharest')).toBe('2026-12-22T08:00:00Z');
});

test('a_time_that_the_clock_jumps_over_is_no_time', async () => {
  expect(await instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toBeNull();
});

test('of_a_time_that_comes_twice_the_first_is_meant', async () => {
  expect(await instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
});
