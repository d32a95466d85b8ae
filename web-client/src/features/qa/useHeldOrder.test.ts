import { expect, test } from 'vitest';
import { inHeldOrder } from './useHeldOrder.ts';

const items = (...ids: string[]) => ids.map((id) => ({ id }));

test('rows_stay_where_they_are_and_new_ones_come_at_the_end', () => {
  const sorted = items('new', 'c', 'a', 'b');
  expect(inHeldOrder(sorted, ['a', 'b', 'gone', 'c']).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'new']);
});
