import { expect, test } from 'vitest';
import type { ReviewEntry, ReviewQueue } from '@/api/types.ts';
import { isDone, nextCriterion, nextUnscored, stepFrom } from './reviewing.ts';

const criteria = [
  { id: 'use', label: 'Use', weight: 1 },
  { id: 'plan', label: 'Plan', weight: 1 },
];
const entry = (id: string, scores: Record<string, number>, conflict = false): ReviewEntry => ({
  id,
  number: 1,
  state: 'submitted',
  mine: { scores, comment: '', conflict },
});
const all = [entry('a', { use: 1, plan: 2 }), entry('b', { use: 1 }), entry('c', {}, true), entry('d', {})];
const queue: ReviewQueue = { title: '', slug: '', criteria, scale: 5, blind: false, applications: all };

test('half a review is not done, a conflict is', () => {
  expect(all.map((one) => isDone(one, queue))).toEqual([true, false, true, false]);
});

test('next unscored goes round the list', () => {
  expect(nextUnscored(queue, 'b')).toBe('d');
  expect(nextUnscored(queue, 'd')).toBe('b');
});

test('points go to the first criterion that has none', () => {
  expect(nextCriterion(criteria, {})).toBe('use');
  expect(nextCriterion(criteria, { use: 3 })).toBe('plan');
  expect(nextCriterion(criteria, { use: 3, plan: 3 })).toBe('plan');
});

test('steps stay inside the list', () => {
  expect(stepFrom(all, 'a', -1)).toBe('a');
  expect(stepFrom(all, 'd', 1)).toBe('d');
  expect(stepFrom(all, undefined, 1)).toBe('a');
});
