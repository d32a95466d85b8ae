import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const people = [
  { name: 'Ștefan Țepeneag', email: 'stefan@example.org' },
  { name: 'Zsófia Bánhidi', email: 'zs@library.example' },
];

test('a part of the name or of the address is enough, without accents too', () => {
  expect(matching(people, 'tepen')).toEqual([people[0]]);
  expect(matching(people, 'LIBRARY')).toEqual([people[1]]);
  expect(matching(people, 'banhidi zs')).toEqual([people[1]]);
});

test('every word has to fit, and no word fits everybody', () => {
  expect(matching(people, 'stefan library')).toEqual([]);
  expect(matching(people, '  ')).toEqual(people);
});
