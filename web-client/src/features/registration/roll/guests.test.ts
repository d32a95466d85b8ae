import { expect, test } from 'vitest';
import { guestsOf } from './guests.ts';

test('a name and an address are found on each line, however they are written', () => {
  const text = 'Ana Popescu, ana@example.org\n\n"Ionescu, Dana" <dana@example.org>\nmalik@example.org\tMalik B.\n';
  expect(guestsOf(text).guests).toEqual([
    { name: 'Ana Popescu', email: 'ana@example.org' },
    { name: 'Ionescu Dana', email: 'dana@example.org' },
    { name: 'Malik B.', email: 'malik@example.org' },
  ]);
});

test('a line without a name or without an address is told by its number', () => {
  expect(guestsOf('ana@example.org\nNobody\nA B, a@b.org').faults).toEqual([1, 2]);
});
