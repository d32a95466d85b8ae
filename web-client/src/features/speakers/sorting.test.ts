import { expect, test } from 'vitest';
import type { EventSpeaker } from '@/api/types.ts';
import { inGroup, named, unasked } from './sorting.ts';

const speaker = (name: string, state: EventSpeaker['state']): EventSpeaker => ({
  id: name,
  name,
  state,
  letters: 0,
  word: '',
  pending: false,
  sessions: [],
});

const ALL = [speaker('Ștefan', 'none'), speaker('Ada', 'noted'), speaker('Ben', 'seen'), speaker('Cy', 'withdrawn')];

test('whoever was taken back can be asked anew', () => {
  expect(inGroup('todo', ALL).map(({ name }) => name)).toEqual(['Ștefan', 'Ada', 'Cy']);
  expect(inGroup('waiting', ALL).map(({ name }) => name)).toEqual(['Ben']);
});

test('only those whose address is known are asked at once', () => {
  expect(unasked(ALL).map(({ name }) => name)).toEqual(['Ada']);
});

test('a name is found without its accents', () => {
  expect(named('stef', ALL).map(({ name }) => name)).toEqual(['Ștefan']);
  expect(named(' ', ALL)).toHaveLength(4);
});
