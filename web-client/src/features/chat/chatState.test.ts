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
const HOST = { id: 'h', name: 'Dana Demo', role: 'host' as const };

type Doing = ['say' | 'hide' | 'unhide' | 'delete' | 'edit', number];

const frame = (t: string, seq: number, d: object, by: object = BY): Frame => ({ t, topic: TOPIC, seq, at: AT, by, d });
const said = (seq: number): Frame => frame('chat.said', seq, { id: `m${seq}`, text: `text ${seq}` });

/** What the server's page says when the log stands at `seq`: what was done to each message, in its order. */
function messagesAt(frames: readonly Frame[], seq: number): ChatMessage[] {
  const known = new Map<string, ChatMessage & { kept?: ChatMessage }>();
  for (const { t, seq: at = 0, d } of frames.slice(0, seq)) {
    const { message: id, text } = d as { message: string; text?: string };
    const before = known.get(id);
    if (t === 'chat.said') known.set(`m${at}`, message(at));
    else if (before && t === 'chat.edited' && text) known.set(id, { ...before, text, edited: AT });
    else if (before && t === 'chat.unhidden' && before.kept) known.set(id, before.kept);
    else if (before && t !== 'chat.edited') {
      const { kept = before, seq: place, by } = before;
      known.set(id, { seq: place, id, by, at: AT, ...(t === 'chat.hidden' ? { hidden: true, kept } : { deleted: true }) });
    }
  }
  return [...known.values()].map((one) => {
    const shown = { ...one };
    delete shown.kept;
    return shown;
  });
}

/** A log of things said and of what was done to them; the server tells each thing once. */
function logOf(doings: readonly Doing[]): Frame[] {
  const frames: Frame[] = [];
  for (const [what, n] of doings) {
    const seq = frames.length + 1;
    const fit = messagesAt(frames, seq).filter(
      ({ hidden, deleted }) => !deleted && (what === 'unhide' ? hidden : what === 'delete' || !hidden),
    );
    const target = fit[n % Math.max(1, fit.length)];
    if (what === 'say' || !target) frames.push(said(seq));
    else if (what === 'hide') frames.push(frame('chat.hidden', seq, { message: target.id }, HOST));
    else if (what === 'delete') frames.push(frame('chat.deleted', seq, { message: target.id }));
    else if (what === 'edit') frames.push(frame('chat.edited', seq, { message: target.id, text: `edit ${seq}` }));
    else frames.push(frame('chat.unhidden', seq, backOf(frames, target), HOST));
  }
  return frames;
}

/** Whole as it was before it was hidden. */
function backOf(frames: readonly Frame[], { id }: ChatMessage): object {
  const hiddenAt = frames.findLastIndex(({ t, d }) => t === 'chat.hidden' && (d as { message: string }).message === id);
  const { text, edited } = messagesAt(frames, hiddenAt).find((one) => one.id === id) ?? {};
  return { message: id, text, ...(edited && { edited }) };
}

function pageOf(frames: readonly Frame[], seq: number, limit = Infinity, before = Infinity): ChatPage {
  const messages = messagesAt(frames, seq).filter((one) => one.seq < before);
  const shown = limit < messages.length ? messages.slice(-limit) : messages;
  return { messages: shown, quotes: [], seq, epoch: 1, older: shown.length < messages.length, newer: false, slow: 0 };
}

/** What history holds in the place of an entry: the present words of a message, and nothing of texts that are gone. */
function historyAt(frames: readonly Frame[], seq: number, now: number): Frame {
  const entry = frames[seq - 1] ?? said(seq);
  const { message: id = `m${seq}` } = entry.d as { message?: string };
  const present = messagesAt(frames, now).find((one) => one.id === id);
  if (entry.t === 'chat.said' && present) {
    if (present.hidden || present.deleted) return frame(present.hidden ? 'chat.hidden' : 'chat.deleted', seq, { message: id });
    return frame('chat.said', seq, { id, text: present.text, ...(present.edited && { edited: present.edited }) });
  }
  const gone = !present || present.hidden || present.deleted;
  const told = (entry.d as { text?: string }).text;
  const stale = entry.t === 'chat.edited' ? gone || present.text !== told : gone;
  return (entry.t === 'chat.edited' || entry.t === 'chat.unhidden') && stale ? { ...entry, d: { message: id } } : entry;
}

const doings = fc.array(fc.tuple(fc.constantFrom<Doing[0]>('say', 'say', 'say', 'hide', 'unhide', 'delete', 'edit'), fc.nat(40)), {
  minLength: 1,
  maxLength: 40,
});

function modelOf(frames: readonly Frame[]): Model<ChatPage> {
  return { topic: TOPIC, frames, snapshot: (seq) => pageOf(frames, seq), history: (seq, now) => historyAt(frames, seq, now) };
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
  expect(after.messages[1]).toMatchObject({ hidden: true });
  expect(after.messages[1]?.text).toBeUndefined();
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
