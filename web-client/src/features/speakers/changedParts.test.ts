import { expect, test } from 'vitest';
import { changedParts } from './changedParts.ts';

const sofia = { id: '1', name: 'Sofia', bio: '<p>Reads.</p>', bios: { ro: '<p>Citește.</p>', de: '<p>Liest.</p>' } };

test('only_what_differs_is_named', () => {
  const after = { ...sofia, name: 'Sofia M.', links: [{ title: 'Library', url: 'https://example.org' }] };
  expect(changedParts({ before: sofia, after })).toEqual(['name', 'links']);
});

test('the_order_of_languages_and_what_is_absent_differ_in_nothing', () => {
  const after = { ...sofia, bios: { de: '<p>Liest.</p>', ro: '<p>Citește.</p>' }, links: [] };
  expect(changedParts({ before: sofia, after })).toEqual([]);
});
