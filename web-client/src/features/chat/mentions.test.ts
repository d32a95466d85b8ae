import { expect, test } from 'vitest';
import { message } from '@/testing/examples.ts';
import { begunName, meant, peopleLike, withName } from './mentions.ts';

const said = (seq: number, id: string, name: string) => message(seq, { by: { id, name } });

test('a_name_is_begun_by_an_at_sign_that_stands_alone', () => {
  expect(begunName('Thank you @Da')).toBe('Da');
  expect(begunName('@')).toBe('');
  expect(begunName('mail@example')).toBeNull();
  expect(begunName('no one')).toBeNull();
});

test('those_who_spoke_last_come_first_and_accents_do_not_matter', () => {
  const talk = [said(1, 's', 'Ștefan Demo'), said(2, 'm', 'Malik Demo'), said(3, 'st', 'Stella Demo'), said(4, 'me', 'Stan Demo')];
  expect(peopleLike(talk, 'st', 'me').map(({ id }) => id)).toEqual(['st', 's']);
  expect(peopleLike(talk, 'demo', 'me')).toHaveLength(3);
});

test('the_chosen_name_takes_the_place_of_what_was_begun', () => {
  expect(withName('Hello @da, hi', 9, { id: 'd', name: 'Dana Demo' })).toEqual({ text: 'Hello @Dana Demo , hi', caret: 17 });
});

test('only_names_that_still_stand_in_the_text_are_told', () => {
  const chosen = [
    { id: 'd', name: 'Dana' },
    { id: 'm', name: 'Malik' },
  ];
  expect(meant('Thank you @Dana', chosen)).toEqual(['d']);
});
