import { expect, test } from 'vitest';
import { hemicycle } from './hemicycle.ts';

test('every_seat_has_a_place_in_the_upper_half_and_a_rank_of_its_own', () => {
  for (const [count, rows] of [
    [1, 1],
    [13, 3],
    [120, 5],
    [161, 6],
  ] as const) {
    const seats = hemicycle(count, rows);
    expect(seats).toHaveLength(count);
    expect(new Set(seats.map((s) => s.rank)).size).toBe(count);
    for (const { x, y } of seats) {
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(1.0001);
      expect(y).toBeLessThanOrEqual(0.0001);
    }
  }
});

test('the_first_seat_to_light_is_in_the_middle_of_the_front_row', () => {
  const first = hemicycle(61, 4).find((s) => s.rank === 0);
  expect(Math.abs(first?.x ?? 1)).toBeLessThan(0.12);
  expect(first?.y).toBeCloseTo(-0.42, 1);
});
