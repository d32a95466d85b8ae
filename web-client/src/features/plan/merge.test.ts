import { expect, test } from 'vitest';
import { merged } from './merge.ts';

const FROM = { a: 1, b: 2, text: { title: 'T', abstract: 'A' }, startsAt: '10', endsAt: '11', links: [{ title: 'x', url: 'y' }] };

test('fields_that_one_of_the_two_changed_are_as_they_left_them', () => {
  const mine = { ...FROM, a: 5, text: { title: 'T', abstract: 'mine' } };
  const theirs = { ...FROM, b: 6, text: { title: 'theirs', abstract: 'A' } };
  expect(merged(FROM, mine, theirs)).toEqual({ ...FROM, a: 5, b: 6, text: { title: 'theirs', abstract: 'mine' } });
});

test('the_same_change_by_both_is_none_and_another_one_is_a_clash', () => {
  expect(merged(FROM, { ...FROM, a: 5 }, { ...FROM, a: 5, b: 6 })).toEqual({ ...FROM, a: 5, b: 6 });
  expect(merged(FROM, { ...FROM, a: 5 }, { ...FROM, a: 6 })).toBeUndefined();
});

test('begin_and_end_are_one_time', () => {
  expect(merged(FROM, { ...FROM, startsAt: '9' }, { ...FROM, endsAt: '12' })).toBeUndefined();
  expect(merged(FROM, { ...FROM, startsAt: '9' }, { ...FROM, a: 7 })).toEqual({ ...FROM, startsAt: '9', a: 7 });
});

test('a_field_that_was_taken_out_goes_and_the_order_of_fields_says_nothing', () => {
  const { b: _, ...without } = FROM;
  expect(merged<object>(FROM, without, { ...FROM, a: 7, links: [{ url: 'y', title: 'x' }] })).toEqual({ ...without, a: 7 });
});

test('what_went_and_was_changed_at_once_is_a_clash', () => {
  expect(merged<object | null>(FROM, null, { ...FROM, a: 7 })).toBeUndefined();
  expect(merged<object | null>(FROM, { ...FROM, a: 7 }, null)).toBeUndefined();
  expect(merged<object | null>(FROM, null, { ...FROM })).toBeNull();
  expect(merged<object | null>(FROM, null, null)).toBeNull();
});
