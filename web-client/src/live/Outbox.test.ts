import { expect, test } from 'vitest';
import { settle } from '@/testing/liveDouble.ts';
import { Outbox } from './Outbox.ts';
import { LiveRefusal, type Command, type Frame } from './wire.ts';

const TOPIC = 'chat:1';

/** A shelf that outlives the page, and a server that answers when the test says so. */
function post() {
  const kept = new Map<string, string>();
  const sent: { command: Command; answer: (frame: Frame) => void; refuse: (refusal: unknown) => void }[] = [];
  const waits: (() => void)[] = [];
  let now = 0;
  return {
    sent,
    waits,
    later: (ms: number) => (now += ms),
    on: {
      send: (command: Command) => new Promise<Frame>((answer, refuse) => sent.push({ command, answer, refuse })),
      shelf: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      },
      now: () => now,
      after: (_: number, run: () => void) => {
        waits.push(run);
        return () => undefined;
      },
    },
  };
}

test('what_has_no_answer_at_a_reload_is_sent_again_with_the_same_id', async () => {
  const { on, sent } = post();
  void new Outbox(TOPIC, 'malik', on).say('chat.say', 'one', { text: 'Hello' });
  const reloaded = new Outbox(TOPIC, 'malik', on);
  expect(sent.map(({ command }) => command.id)).toEqual(['one', 'one']);
  expect(reloaded.items).toMatchObject([{ id: 'one', state: 'sending' }]);
  sent[1]?.answer({ t: 'ok' });
  await settle();
  expect(reloaded.items).toEqual([]);
  expect(new Outbox(TOPIC, 'malik', on).items).toEqual([]);
});

test('what_one_person_wrote_is_not_sent_by_the_next_who_signs_in_here', () => {
  const { on, sent } = post();
  void new Outbox(TOPIC, 'malik', on).say('chat.say', 'one', { text: 'Hello' });
  expect(new Outbox(TOPIC, 'sofia', on).items).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('what_is_old_waits_for_a_press', () => {
  const { on, sent, later } = post();
  void new Outbox(TOPIC, 'malik', on).say('chat.say', 'one', { text: 'Hello' });
  later(11 * 60_000);
  const reloaded = new Outbox(TOPIC, 'malik', on);
  expect(reloaded.items).toMatchObject([{ state: 'failed' }]);
  expect(sent).toHaveLength(1);
  reloaded.again('one');
  expect(sent.map(({ command }) => command.id)).toEqual(['one', 'one']);
});

test('too_many_at_once_stays_with_its_reason', async () => {
  const { on, sent } = post();
  const outbox = new Outbox(TOPIC, 'malik', on);
  const said = outbox.say('chat.say', 'one', { text: 'Hello' });
  sent[0]?.refuse(new LiveRefusal('rate-limited', 429, 'A little slower.'));
  await said;
  expect(outbox.items).toMatchObject([{ id: 'one', state: 'failed', reason: 'A little slower.' }]);
});

test('what_was_held_back_goes_out_by_itself_in_the_order_in_which_it_was_written', async () => {
  const { on, sent, waits } = post();
  const outbox = new Outbox(TOPIC, 'malik', on);
  for (const id of ['one', 'two', 'three']) void outbox.say('chat.say', id, { text: id });
  expect(sent.map(({ command }) => command.id)).toEqual(['one']);
  expect(outbox.waiting).toBe(2);
  sent[0]?.refuse(new LiveRefusal('rate-limited', 429, 'A little slower.', 2));
  await settle();
  expect(outbox.items.map(({ state }) => state)).toEqual(['sending', 'sending', 'sending']);
  waits[0]?.();
  for (const at of [1, 2, 3]) {
    sent[at]?.answer({ t: 'ok' });
    await settle();
  }
  expect(sent.map(({ command }) => command.id)).toEqual(['one', 'one', 'two', 'three']);
  expect(outbox.items).toEqual([]);
});

test('a_server_that_is_away_for_minutes_loses_nothing_and_after_ten_a_press_is_asked_for', async () => {
  const { on, sent, waits, later } = post();
  const outbox = new Outbox(TOPIC, 'malik', on);
  void outbox.say('chat.say', 'one', { text: 'Hello' });
  for (let attempt = 0; attempt < 60; attempt++) {
    sent[attempt]?.refuse(new LiveRefusal('unavailable', 503, 'Not now.'));
    await settle();
    expect(outbox.items).toMatchObject([{ state: 'sending' }]);
    later(5_000);
    waits[attempt]?.();
  }
  later(6 * 60_000);
  sent[60]?.refuse(new LiveRefusal('unavailable', 503, 'Not now.'));
  await settle();
  expect(outbox.items).toMatchObject([{ id: 'one', state: 'failed', reason: 'Not now.' }]);
});

test('a_text_that_is_refused_for_itself_goes_back_to_its_writer', async () => {
  const { on, sent } = post();
  const outbox = new Outbox(TOPIC, 'malik', on);
  const said = outbox.say('chat.say', 'one', { text: '' });
  sent[0]?.refuse(new LiveRefusal('chat-invalid', 422, 'A message has between 1 and 2 000 characters.'));
  await expect(said).rejects.toThrow('between 1 and 2 000');
  expect(outbox.items).toEqual([]);
});

test('a_server_that_cannot_store_is_asked_again_by_itself', async () => {
  const { on, sent, waits } = post();
  const outbox = new Outbox(TOPIC, 'malik', on);
  void outbox.say('chat.say', 'one', { text: 'Hello' });
  sent[0]?.refuse(new LiveRefusal('unavailable', 503, ''));
  await settle();
  expect(outbox.items).toMatchObject([{ state: 'sending' }]);
  waits[0]?.();
  sent[1]?.answer({ t: 'ok' });
  await settle();
  expect(outbox.items).toEqual([]);
});
