import { afterEach, expect, test } from 'vitest';
import { MALIK } from '@/testing/examples.ts';
import { forgetTab, tabOf } from './tabOwner.ts';

afterEach(() => sessionStorage.clear());

const DANA = { ...MALIK, person: { id: 'd', name: 'Dana Demo', email: 'd@example.org', locale: 'en', zone: 'Europe/Berlin' } };
const NOBODY = { signedIn: false, memberships: [] };
const write = () => {
  sessionStorage.setItem('plenary.draft.qa:s', 'Asked without a name');
  sessionStorage.setItem('plenary.poll.p', '{}');
};

test('what_one_wrote_before_signing_in_and_after_a_sign_in_that_ended_is_still_there', () => {
  write();
  tabOf(MALIK);
  tabOf(NOBODY);
  tabOf(MALIK);
  expect(sessionStorage.getItem('plenary.draft.qa:s')).toBe('Asked without a name');
  expect(sessionStorage.getItem('plenary.poll.p')).toBe('{}');
});

test('the_next_person_at_a_tab_finds_nothing_of_the_one_before', () => {
  tabOf(MALIK);
  write();
  tabOf(NOBODY);
  tabOf(DANA);
  expect(sessionStorage.getItem('plenary.draft.qa:s')).toBeNull();
  expect(sessionStorage.getItem('plenary.poll.p')).toBeNull();
});

test('whoever_signs_out_leaves_nothing_behind', () => {
  tabOf(MALIK);
  write();
  forgetTab();
  expect(sessionStorage).toHaveLength(0);
});
