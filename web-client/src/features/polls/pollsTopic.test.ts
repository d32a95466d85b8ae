import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Poll } from '@/api/types.ts';
import type { Frame } from '@/live/wire.ts';
import { answeredBy, pollsRules, talliesSource, type PollsState } from './pollsTopic.ts';
import { isRight, meanOf, sharesOf } from './shares.ts';

const example = (kind: string): Frame =>
  JSON.parse(readFileSync(`../server/contract/src/main/resources/contract/live/examples/${kind}.json`, 'utf8')) as Frame;

const then = (state: PollsState, ...kinds: string[]) => kinds.reduce((now, kind) => pollsRules.reduce(now, example(kind)), state);

test('a_poll_is_opened_closed_shown_hidden_and_removed', () => {
  const opened = then(pollsRules.empty, 'poll.opened');
  expect(opened.polls[0]).toMatchObject({ state: 'open', shown: false, answered: false, closesAt: '2026-09-22T07:31:05.120Z' });
  const closed = then(opened, 'poll.closed');
  expect(closed.polls[0]).toMatchObject({ state: 'closed', shown: false });
  expect(closed.polls[0]).not.toHaveProperty('closesAt');
  const shown = then(closed, 'poll.shown');
  expect(shown.polls[0]?.results?.counts).toEqual([200, 12]);
  const hidden = then(shown, 'poll.hidden');
  expect(hidden.polls[0]).not.toHaveProperty('results');
  expect(then(hidden, 'poll.removed').polls).toEqual([]);
});

test('numbers_that_come_before_they_are_shown_are_not_kept', () => {
  const opened = then(pollsRules.empty, 'poll.opened', 'poll.tally');
  expect(opened.polls[0]).not.toHaveProperty('results');
  expect(then(opened, 'poll.shown', 'poll.tally').polls[0]?.results?.ballots).toBe(3);
});

test('opened_again_it_keeps_its_place_and_the_own_answer_but_no_number', () => {
  const first = answeredBy(then(pollsRules.empty, 'poll.opened'), '01990a33-4444-7aaa-8bbb-0123456789ab', { choices: [1] });
  const again = then(first, 'poll.closed', 'poll.shown', 'poll.opened');
  expect(again.polls).toHaveLength(1);
  expect(again.polls[0]).toMatchObject({ state: 'open', answered: true, shown: false });
  expect(again.polls[0]).not.toHaveProperty('results');
  expect(again.polls[0]).not.toHaveProperty('mine');
});

test('a_new_poll_stands_before_the_drafts_of_a_host', () => {
  const draft = { ...(then(pollsRules.empty, 'poll.opened').polls[0] as Poll), id: 'draft', state: 'draft' as const };
  expect(then({ polls: [draft] }, 'poll.opened').polls.map((poll) => poll.state)).toEqual(['open', 'draft']);
});

test('any_walk_of_frames_is_the_same_when_read_in_two_parts', () => {
  const kinds = ['poll.opened', 'poll.closed', 'poll.shown', 'poll.hidden', 'poll.tally', 'poll.removed'];
  let seed = 20260922;
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
  for (let walk = 0; walk < 300; walk++) {
    const said = Array.from({ length: 12 }, () => kinds[next() % kinds.length] ?? '');
    const cut = next() % said.length;
    const page = then(pollsRules.empty, ...said.slice(0, cut));
    const refilled = pollsRules.fill(pollsRules.empty, { polls: [...page.polls], seq: cut, epoch: 1 });
    const whole = then(pollsRules.empty, ...said);
    expect(then(refilled, ...said.slice(cut))).toEqual(whole);
    for (const poll of whole.polls) expect('results' in poll).toBe(poll.shown);
  }
});

test('hosts_hear_numbers_by_poll', () => {
  const { rules } = talliesSource('1');
  expect(Object.values(rules.reduce(rules.empty, example('poll.tally')))[0]?.words[0]?.text).toBe('Gaming');
});

test('shares_are_of_those_who_answered_and_a_scale_has_a_middle', () => {
  const results = { ballots: 4, counts: [1, 0, 0, 0, 3], words: [], right: [4] };
  const scale = { from: 1, to: 5, low: '', high: '' };
  expect(sharesOf({ options: [], scale }, results)[4]).toMatchObject({ text: '5', share: 0.75, right: true });
  expect(meanOf({ scale }, results)).toBe(4);
  expect(meanOf({ scale }, { ...results, counts: [0, 0, 0, 0, 0] })).toBeUndefined();
  expect(isRight([0, 2], [2, 0])).toBe(true);
  expect(isRight([0], [2, 0])).toBe(false);
});
