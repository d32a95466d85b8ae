import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Question } from '@/api/types.ts';
import type { Frame } from '@/live/wire.ts';
import { change, inOrder, qaRules, under } from './qaTopic.ts';

const example = (kind: string): Frame =>
  JSON.parse(readFileSync(`../server/contract/src/main/resources/contract/live/examples/${kind}.json`, 'utf8')) as Frame;

function question(id: string, votes: number, state: Question['state'], minute: number): Question {
  return {
    id,
    by: { id: 'p', name: 'Ana Demo' },
    at: `2026-09-22T07:${String(minute).padStart(2, '0')}:00Z`,
    text: id,
    votes,
    state,
    pinned: false,
    mine: false,
    voted: false,
  };
}

test('a_question_is_asked_voted_for_and_answered', () => {
  const asked = qaRules.reduce(qaRules.empty, example('qa.asked'));
  expect(asked.questions[0]).toMatchObject({ text: 'How did you reach people without internet?', votes: 0, state: 'open' });
  const voted = qaRules.reduce(asked, example('qa.votes'));
  expect(voted.questions[0]?.votes).toBe(12);
  const marked = qaRules.reduce(voted, example('qa.marked'));
  expect(marked.questions[0]).toMatchObject({ state: 'answering', second: 1865, votes: 12 });
});

test('votes_for_a_question_that_is_not_known_wait_for_it', () => {
  const early = qaRules.reduce(qaRules.empty, example('qa.votes'));
  expect(early.questions).toEqual([]);
  expect(qaRules.reduce(early, example('qa.asked')).questions[0]?.votes).toBe(12);
});

test('a_vote_leaves_all_other_questions_as_they_are', () => {
  const other = question('other', 3, 'open', 1);
  const before = qaRules.reduce({ ...qaRules.empty, questions: [other] }, example('qa.asked'));
  const after = qaRules.reduce(before, example('qa.votes'));
  expect(after.questions.find(({ id }) => id === 'other')).toBe(other);
  expect(after.questions.map(({ votes }) => votes).toSorted()).toEqual([12, 3]);
});

test('whoever_joins_hears_how_all_votes_stand', () => {
  const before = { ...qaRules.empty, questions: [question('none', 3, 'open', 1)] };
  const greeted = qaRules.reduce(qaRules.reduce(before, example('qa.asked')), example('qa.counts'));
  expect(greeted.questions.map(({ votes, voted }) => [votes, voted])).toEqual([
    [0, false],
    [12, true],
  ]);
  const { d } = example('qa.counts') as { d: object };
  const cut = qaRules.reduce(before, { t: 'qa.counts', topic: 'qa:1', d: { ...d, whole: false } });
  expect(cut.questions[0]?.votes).toBe(3);
});

test('the_question_on_stage_comes_first_and_answered_ones_last', () => {
  const questions = [
    question('done', 99, 'answered', 1),
    question('few', 2, 'open', 2),
    question('many', 7, 'open', 3),
    question('now', 1, 'answering', 4),
  ];
  expect(inOrder(questions, 'popular').map((q) => q.id)).toEqual(['now', 'many', 'few', 'done']);
  expect(inOrder(questions, 'new').map((q) => q.id)).toEqual(['now', 'many', 'few', 'done']);
});

test('equal_votes_go_by_age_and_new_goes_by_time', () => {
  const questions = [question('younger', 3, 'open', 9), question('older', 3, 'open', 1)];
  expect(inOrder(questions, 'popular').map((q) => q.id)).toEqual(['older', 'younger']);
  expect(inOrder(questions, 'new').map((q) => q.id)).toEqual(['younger', 'older']);
});

test('my_vote_is_mine_whatever_the_count_says', () => {
  const state = change({ ...qaRules.empty, questions: [question('q', 3, 'open', 1)] }, 'q', { voted: true });
  const counted = qaRules.reduce(state, { t: 'qa.votes', topic: 'qa:1', d: { question: 'q', votes: 4 } });
  expect(counted.questions[0]).toMatchObject({ voted: true, votes: 4 });
});

test('a_question_is_reworded_pinned_answered_and_taken_away', () => {
  let state = qaRules.reduce(qaRules.empty, example('qa.asked'));
  for (const kind of ['qa.edited', 'qa.pinned', 'qa.written']) state = qaRules.reduce(state, example(kind));
  expect(state.questions[0]).toMatchObject({
    text: 'How did you reach people who have no internet?',
    pinned: true,
    state: 'answered',
    answer: { by: { name: 'Dana Demo' }, text: 'Through the libraries of each village.' },
  });
  const { id } = state.questions[0] as Question;
  expect(qaRules.reduce(state, { t: 'qa.removed', topic: 'qa:1', d: { question: id } }).questions).toEqual([]);
});

test('merged_ones_stand_under_the_one_that_stays_until_they_are_separated', () => {
  const both = { ...qaRules.empty, questions: [question('a', 1, 'open', 1), question('b', 3, 'open', 2)] };
  const merged = qaRules.reduce(both, { t: 'qa.merged', topic: 'qa:1', d: { question: 'a', into: 'b' } });
  expect(
    under(merged.questions)
      .get('b')
      ?.map(({ id }) => id),
  ).toEqual(['a']);
  const apart = qaRules.reduce(merged, { t: 'qa.merged', topic: 'qa:1', d: { question: 'a' } });
  expect(apart.questions).toEqual(both.questions);
});

test('quiet_people_come_first_among_those_who_wait_for_an_answer', () => {
  const questions = [question('often', 9, 'open', 1), question('never', 1, 'open', 2), question('now', 0, 'answering', 3)];
  const heard = new Map([['often', 4]]);
  expect(inOrder(questions, 'quiet', heard).map((q) => q.id)).toEqual(['now', 'never', 'often']);
});

test('what_is_pinned_stands_above_the_others_but_below_what_is_on_stage', () => {
  const questions = [
    question('many', 9, 'open', 1),
    { ...question('pinned', 0, 'answered', 2), pinned: true },
    question('now', 0, 'answering', 3),
  ];
  expect(inOrder(questions, 'popular').map((q) => q.id)).toEqual(['now', 'pinned', 'many']);
});
