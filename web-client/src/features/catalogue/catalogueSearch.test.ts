import { expect, test } from 'vitest';
import { asked, catalogueSearch, chosenIn, feedQuery, narrowings, toggled } from './catalogueSearch.ts';

test('an_address_is_read_leniently', () => {
  expect(catalogueSearch({ q: 2020, when: 'past', topic: 'digital-skills,science', from: '2026-09-01' })).toEqual({
    q: '2020',
    when: 'past',
    topic: 'digital-skills,science',
    from: '2026-09-01',
  });
  expect(catalogueSearch({ q: '  ', when: 'never', topic: '<b>', to: 'soon', cost: ['free'] })).toEqual({});
  expect(catalogueSearch({ q: 'x'.repeat(501) })).toEqual({});
});

test('a_choice_is_added_and_taken_away_and_the_last_one_takes_its_facet_along', () => {
  const one = toggled({ q: 'shelf' }, 'topic', 'science');
  const two = toggled(one, 'topic', 'skills');
  expect(chosenIn(two, 'topic')).toEqual(['science', 'skills']);
  expect(toggled(toggled(two, 'topic', 'science'), 'topic', 'skills')).toEqual({ q: 'shelf' });
});

test('what_narrows_is_counted_and_a_span_of_days_is_one_thing', () => {
  expect(narrowings({ q: 'shelf', when: 'past' })).toBe(0);
  expect(narrowings({ topic: 'a,b', cost: 'free', from: '2026-09-01', to: '2026-09-30' })).toBe(4);
});

test('the_server_and_feeds_are_asked_for_the_same', () => {
  const search = { q: 'câte ceva', topic: 'a,b' };
  expect(asked(search)).toEqual({ q: 'câte ceva', topic: 'a,b', when: 'all' });
  expect(feedQuery(search)).toBe('?q=c%C3%A2te+ceva&topic=a,b');
  expect(feedQuery({})).toBe('');
});
