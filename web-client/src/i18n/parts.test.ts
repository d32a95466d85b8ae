import { expect, test } from 'vitest';
import { messages as all } from './locales/de.po';
import { messages as first } from './locales/de.po?first';
import { messages as house } from './locales/de.po?house';

test('every_word_stands_in_one_of_two_parts', () => {
  expect(Object.keys(first).filter((word) => word in house)).toEqual([]);
  expect({ ...first, ...house }).toEqual(all);
});

test('what_a_visitor_may_come_to_is_there_at_once_and_what_the_house_does_is_not', () => {
  for (const word of ['room.leave', 'chat.say', 'signIn.send'].filter((id) => id in all)) expect(first).toHaveProperty([word]);
  expect(Object.keys(house).filter((word) => word.startsWith('plan.')).length).toBeGreaterThan(100);
  expect(Object.keys(first).filter((word) => /^(chat|qa|player)\./.test(word)).length).toBeGreaterThan(100);
  expect(Object.keys(first).length).toBeGreaterThan(Object.keys(house).length / 2);
});
