import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Question } from '@/api/types.ts';
import type { Frame } from '@/live/wire.ts';
import { change, inOrder, qaRules } from './qaTopic.ts';

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

test('votes_for_a_question_that_is_not_known_change_nothing', () => {
  expect(qaRules.reduce(qaRules.empty, example('qa.votes')).questions).toEqual([]);
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
  const state = change({ questions: [question('q', 3, 'open', 1)] }, 'q', { voted: true });
  const counted = qaRules.reduce(state, { t: 'qa.votes', topic: 'qa:1', d: { question: 'q', votes: 4 } });
  expect(counted.questions[0]).toMatchObject({ voted: true, votes: 4 });
});
