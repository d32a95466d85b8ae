import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ChatMessage, ChatPage } from '@/api/types.ts';
import type { Frame } from '@/live/wire.ts';
import { expectEqualsRefetch, type Model } from '@/testing/interleavings.ts';
import { chatRules, hold, KEPT, withOlder, type ChatState } from './chatState.ts';

const example = (kind: string): Frame =>
  JSON.parse(readFileSync(`../server/contract/src/main/resources/contract/live/examples/${kind}.json`, 'utf8')) as Frame;
const TOPIC = 'chat:1';
const BY = { id: 'p', name: 'Malik Demo' };
const AT = '2026-09-22T07:00:00Z';
const message = (seq: number): ChatMessage => ({ seq, id: `m${seq}`, by: BY, at: AT, text: `text ${seq}` });
const said = (seq: number): Frame => ({ t: 'chat.said', topic: TOPIC, seq, at: AT, by: BY, d: { id: `m${seq}`, text: `text ${seq}` } });
const hiddenAt = (seq: number, id: string): Frame => ({ t: 'chat.hidden', topic: TOPIC, seq, at: AT, by: BY, d: { message: id } });

/** A log of things said, of which some are hidden later; true says something, a number hides one of what was said before. */
function logOf(doings: readonly (true | number)[]): Frame[] {
  const frames: Frame[] = [];
  for (const doing of doings) {
    const seq = frames.length + 1;
    // The server hides once; asked again it only says that it is so.
    const gone = frames.filter(({ t }) => t === 'chat.hidden').map(({ d }) => (d as { message: string }).message);
    const known = frames
      .filter(({ t }) => t === 'chat.said')
      .map((frame) => `m${frame.seq}`)
      .filter((id) => !gone.includes(id));
    const target = doing === true ? undefined : known[doing % Math.max(1, known.length)];
    frames.push(target === undefined ? said(seq) : hiddenAt(seq, target));
  }
  return frames;
}

/** What the server's page says when the log stands at `seq`; the last `limit` before a number. */
function pageOf(frames: readonly Frame[], seq: number, limit = Infinity, before = Infinity): ChatPage {
  const known = frames.slice(0, seq);
  const gone = new Set(known.filter(({ t }) => t === 'chat.hidden').map(({ d }) => (d as { message: string }).message));
  const messages = known
    .filter((frame) => frame.t === 'chat.said' && (frame.seq ?? 0) < before)
    .map((frame) => message(frame.seq ?? 0))
    .map((m) => (gone.has(m.id) ? { ...m, text: undefined, hidden: true } : m));
  return { messages: limit < messages.length ? messages.slice(-limit) : messages, seq, epoch: 1 };
}

const doings = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(true as const) }, { weight: 1, arbitrary: fc.nat(40) }), {
  minLength: 1,
  maxLength: 40,
});

function modelOf(frames: readonly Frame[]): Model<ChatPage> {
  return {
    topic: TOPIC,
    frames,
    snapshot: (seq) => pageOf(frames, seq),
    history: (seq, now) => {
      const hidden = pageOf(frames, now).messages.some((m) => m.seq === seq && m.hidden);
      return hidden ? hiddenAt(seq, `m${seq}`) : (frames[seq - 1] ?? said(seq));
    },
  };
}

test('what_is_said_stands_at_the_end_with_who_said_it_and_when', () => {
  const state = chatRules.reduce(chatRules.empty, example('chat.said'));
  expect(state.messages).toHaveLength(1);
  expect(state.messages[0]).toMatchObject({ seq: 17, id: '01990a30-1111-7aaa-8bbb-0123456789ab', at: '2026-09-22T07:31:05.120Z' });
  expect(state.messages[0]?.by.name).toBe('Malik Demo');
});

test('a_hidden_message_loses_its_text_and_keeps_its_place', () => {
  const before = chatRules.reduce({ ...chatRules.empty, messages: [message(16)] }, example('chat.said'));
  const after = chatRules.reduce(before, example('chat.hidden'));
  expect(after.messages.map((m) => m.seq)).toEqual([16, 17]);
  expect(after.messages[1]).toMatchObject({ hidden: true, text: undefined });
  expect(after.messages[0]?.text).toBe('text 16');
});

test('however_the_log_reaches_the_page_it_shows_what_a_fresh_reading_shows', async () => {
  const seen = ({ messages }: ChatState) => messages;
  await expectEqualsRefetch(chatRules, doings.map(logOf).map(modelOf), seen);
});

test('an_older_page_that_comes_after_a_message_was_hidden_does_not_bring_it_back', () => {
  fc.assert(
    fc.property(doings, fc.nat(40), fc.nat(10), (what, askedAt, size) => {
      const frames = logOf(what);
      const from = Math.min(askedAt, frames.length);
      let state = chatRules.fill(chatRules.empty, pageOf(frames, from, size + 1));
      const late = pageOf(frames, from, Infinity, state.messages[0]?.seq);
      for (const frame of frames.slice(from)) state = chatRules.reduce(state, frame);
      expect(withOlder(state, late).messages).toEqual(pageOf(frames, frames.length).messages);
    }),
    { seed: 8, numRuns: 300 },
  );
});

test('a_page_keeps_what_fits_and_says_that_there_are_older_ones', () => {
  let state = full();
  for (let seq = KEPT + 1; seq <= KEPT + 600; seq++) state = chatRules.reduce(state, said(seq));
  expect(state.messages.length).toBeLessThanOrEqual(KEPT + 250);
  expect(state).toMatchObject({ more: true, behind: false });
  expect(state.messages.at(-1)?.seq).toBe(KEPT + 600);
});

test('who_reads_back_loses_nothing_of_what_is_before_the_eyes', () => {
  let state = hold(full(), true);
  for (let seq = KEPT + 1; seq <= KEPT + 600; seq++) state = chatRules.reduce(state, said(seq));
  expect(state.messages[0]?.seq).toBe(1);
  expect(state).toMatchObject({ more: false, behind: true });
  expect(state.messages.length).toBeLessThanOrEqual(KEPT + 250);
});

test('a_kind_that_is_not_known_changes_nothing', () => {
  expect(chatRules.reduce(chatRules.empty, { t: 'chat.waved', seq: 1 })).toBe(chatRules.empty);
});

function full(): ChatState {
  return { ...chatRules.empty, messages: Array.from({ length: KEPT }, (_, i) => message(i + 1)) };
}
