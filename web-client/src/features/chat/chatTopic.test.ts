import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ChatMessage } from '@/api/types.ts';
import type { Frame } from '@/live/wire.ts';
import { chatRules } from './chatTopic.ts';

const example = (kind: string): Frame =>
  JSON.parse(readFileSync(`../server/contract/src/main/resources/contract/live/examples/${kind}.json`, 'utf8')) as Frame;
const message = (seq: number): ChatMessage => ({
  seq,
  id: `m${seq}`,
  by: { id: 'p', name: 'Malik Demo' },
  at: '2026-09-22T07:00:00Z',
  text: `text ${seq}`,
});

test('what_is_said_stands_at_the_end_with_who_said_it_and_when', () => {
  const state = chatRules.reduce(chatRules.empty, example('chat.said'));
  expect(state.messages).toEqual([
    {
      seq: 17,
      id: '01990a30-1111-7aaa-8bbb-0123456789ab',
      by: { id: '01990a31-2222-7ccc-9ddd-0123456789ab', name: 'Malik Demo' },
      at: '2026-09-22T07:31:05.120Z',
      text: 'Good morning from Iași',
    },
  ]);
});

test('a_hidden_message_loses_its_text_and_keeps_its_place', () => {
  const said = chatRules.reduce({ messages: [message(16)], more: false }, example('chat.said'));
  const hidden = chatRules.reduce(said, example('chat.hidden'));
  expect(hidden.messages.map((m) => m.seq)).toEqual([16, 17]);
  expect(hidden.messages[1]).toMatchObject({ hidden: true, text: undefined });
  expect(hidden.messages[0]?.text).toBe('text 16');
});

test('frames_laid_over_a_snapshot_give_what_a_fresh_reading_gives', () => {
  const fresh = chatRules.fill(chatRules.empty, { messages: [1, 2, 3, 4].map(message), seq: 4, epoch: 1 });
  const early = chatRules.fill(chatRules.empty, { messages: [1, 2].map(message), seq: 2, epoch: 1 });
  const followed = [3, 4].reduce((state, seq) => {
    const { by, at, id, text } = message(seq);
    return chatRules.reduce(state, { t: 'chat.said', topic: 'chat:1', seq, at, by, d: { id, text } });
  }, early);
  expect(followed).toEqual(fresh);
});

test('the_page_keeps_at_most_two_thousand_and_says_that_there_are_more', () => {
  let state = { messages: Array.from({ length: 2000 }, (_, i) => message(i + 1)), more: false };
  state = {
    ...state,
    ...chatRules.reduce(state, { ...example('chat.said'), seq: 2001 }),
    messages: [...chatRules.reduce(state, { ...example('chat.said'), seq: 2001 }).messages],
  };
  expect(state.messages).toHaveLength(2000);
  expect(state.more).toBe(true);
});

test('a_kind_that_is_not_known_changes_nothing', () => {
  expect(chatRules.reduce(chatRules.empty, { t: 'chat.waved', seq: 1 })).toBe(chatRules.empty);
});
