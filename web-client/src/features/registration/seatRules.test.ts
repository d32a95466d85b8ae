import { expect, test } from 'vitest';
import { ruleValues, wishOf } from './seatRules.ts';

const RULE = { rule: 'open', attendance: 'online', online: {}, inPerson: {} } as Parameters<typeof ruleValues>[0];

test('a_deadline_in_an_hour_that_the_clock_skips_is_not_saved_as_none', async () => {
  const values = ruleValues(RULE, 'Europe/Bucharest');
  expect(await wishOf(values, 'Europe/Bucharest')).not.toHaveProperty('closesAt');
  const skipped = await wishOf({ ...values, closes: '2027-03-28T03:30' }, 'Europe/Bucharest');
  expect(skipped.closesAt).toBe('2027-03-28T03:30');
});
