import { expect, test } from 'vitest';
import { programmePage, programmeSession } from '@/testing/examples.ts';
import { entriesOf } from './entries.ts';
import { runningSlot } from './runningSlot.ts';

const at = (n: number, from: string, to: string) =>
  programmeSession(n, { startsAt: `2026-09-22T${from}:00Z`, endsAt: `2026-09-22T${to}:00Z` });
const DAY = entriesOf(programmePage([at(1, '07:00', '08:00'), at(2, '08:00', '09:00'), at(3, '10:00', '11:00')]));

test('now_is_what_began_last_also_in_a_pause', () => {
  expect(runningSlot(DAY, Date.parse('2026-09-22T08:30:00Z'))).toBe('2026-09-22T08:00:00Z');
  expect(runningSlot(DAY, Date.parse('2026-09-22T09:30:00Z'))).toBe('2026-09-22T08:00:00Z');
});

test('before_and_after_a_day_there_is_no_now', () => {
  expect(runningSlot(DAY, Date.parse('2026-09-22T06:00:00Z'))).toBeNull();
  expect(runningSlot(DAY, Date.parse('2026-09-22T11:00:00Z'))).toBeNull();
});
