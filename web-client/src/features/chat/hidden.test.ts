import { expect, test, vi } from 'vitest';
import { bringBack } from './hidden.ts';

test('all_that_was_hidden_comes_back_page_by_page_and_what_was_hidden_before_stays', async () => {
  const hidden = new Set(['old', ...Array.from({ length: 450 }, (_, n) => `m${n}`)]);
  const read = vi.fn(() => Promise.resolve([...hidden].toReversed().slice(0, 200)));
  await bringBack(read, new Set(['old']), (ids) => {
    for (const id of ids) hidden.delete(id);
    return Promise.resolve();
  });
  expect([...hidden]).toEqual(['old']);
});

test('what_cannot_come_back_does_not_keep_it_asking_for_ever', async () => {
  const read = vi.fn(() => Promise.resolve(['gone for good']));
  await bringBack(read, new Set(), () => Promise.resolve());
  expect(read.mock.calls.length).toBeLessThanOrEqual(30);
});
