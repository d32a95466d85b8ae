import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Frame } from '@/live/wire.ts';
import { deskRules } from './deskTopic.ts';

const example = (kind: string): Frame =>
  JSON.parse(readFileSync(`../server/contract/src/main/resources/contract/live/examples/${kind}.json`, 'utf8')) as Frame;

test('a_question_waits_and_is_dismissed_with_its_reason', () => {
  const waiting = deskRules.reduce(deskRules.empty, example('desk.asked'));
  expect(waiting.questions[0]).toMatchObject({ state: 'waiting', unnamed: 'anonymous' });
  const dismissed = deskRules.reduce(waiting, example('desk.decided'));
  expect(dismissed.questions).toHaveLength(1);
  expect(dismissed.questions[0]).toMatchObject({ state: 'dismissed', reason: 'We will come to this tomorrow.' });
});

test('what_is_approved_leaves_the_desk', () => {
  const waiting = deskRules.reduce(deskRules.empty, example('desk.asked'));
  const { id, text } = waiting.questions[0] as { id: string; text: string };
  const open = deskRules.reduce(waiting, { t: 'desk.decided', topic: 'desk:1', d: { question: id, text, state: 'open' } });
  expect(open.questions).toEqual([]);
});

test('one_that_was_public_comes_to_the_desk_when_it_is_dismissed', () => {
  expect(deskRules.reduce(deskRules.empty, example('desk.decided')).questions).toHaveLength(1);
});
