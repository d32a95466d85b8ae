import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ApiError } from '@/api/ApiError.ts';
import { NetworkDouble, settle } from '@/testing/liveDouble.ts';
import { LiveConnection } from './LiveConnection.ts';
import { LiveTopic, oncePerFrame, type Filled } from './LiveTopic.ts';
import type { Frame } from './wire.ts';

const TOPIC = 'chat:1';
const rules = {
  empty: [] as number[],
  fill: (_: number[], snapshot: number[]) => snapshot,
  reduce: (state: number[], frame: Frame) => [...state, frame.seq ?? 0],
};
const event = (seq: number): Frame => ({ t: 'chat.said', topic: TOPIC, seq });
const upTo = (seq: number) => Array.from({ length: seq }, (_, i) => i + 1);

function started(load: () => Promise<Filled<number[]>>) {
  const network = new NetworkDouble();
  const connection = new LiveConnection(network);
  const topic = new LiveTopic({ topic: TOPIC, rules, load }, connection, (run) => run());
  topic.start();
  return { network, topic };
}

test('frames_that_come_while_the_snapshot_is_read_are_laid_on_top_of_it_once', async () => {
  let answer: (filled: Filled<number[]>) => void = () => undefined;
  const { topic } = started(() => new Promise((resolve) => (answer = resolve)));
  for (const seq of [2, 3, 4]) topic.take(event(seq));
  answer({ snapshot: [1, 2, 3], seq: 3, epoch: 1 });
  await settle();
  expect(topic.view.state).toEqual([1, 2, 3, 4]);
  expect(topic.view.seq).toBe(4);
});

test('a_hole_asks_for_the_rest_from_the_last_known_seq', async () => {
  const { network, topic } = started(() => Promise.resolve({ snapshot: [1], seq: 1, epoch: 1 }));
  await settle();
  network.socket.welcome();
  network.socket.say(event(4));
  expect(topic.view.state).toEqual([1]);
  expect(network.socket.sent.filter((s) => s.t === 'join').map((s) => s.d?.since)).toEqual([0 + 1, 1]);
  network.socket.acceptJoins();
  network.socket.say(event(2), event(3), event(4));
  expect(topic.view.state).toEqual([1, 2, 3, 4]);
});

test('resync_reads_the_topic_afresh', async () => {
  let at = 2;
  const { network, topic } = started(() => Promise.resolve({ snapshot: upTo(at), seq: at, epoch: 1 }));
  await settle();
  network.socket.welcome();
  at = 900;
  network.socket.say({ t: 'resync', topic: TOPIC, seq: 900 });
  await settle();
  network.socket.say(event(901));
  expect(topic.view.state).toEqual(upTo(901));
});

test('reset_forgets_the_old_log_and_starts_with_the_new_epoch', async () => {
  let epoch = 1;
  const { network, topic } = started(() => Promise.resolve({ snapshot: epoch === 1 ? upTo(50) : [1], seq: epoch === 1 ? 50 : 1, epoch }));
  await settle();
  network.socket.welcome();
  epoch = 2;
  network.socket.say({ t: 'reset', topic: TOPIC, epoch: 2 });
  await settle();
  expect(topic.view).toMatchObject({ state: [1], seq: 1, epoch: 2, status: 'live' });
});

test('a_failed_read_says_so_and_the_next_one_heals_it', async () => {
  let fails = true;
  const { topic } = started(() => (fails ? Promise.reject(new Error('503')) : Promise.resolve({ snapshot: [1], seq: 1, epoch: 1 })));
  await settle();
  expect(topic.view.status).toBe('failed');
  fails = false;
  await topic.fillAfresh();
  expect(topic.view).toMatchObject({ status: 'live', state: [1] });
});

test('a_reading_that_could_not_be_is_tried_again_by_itself_until_nobody_waits_for_it', async () => {
  let fails = 2;
  const { network, topic } = started(() =>
    fails-- > 0 ? Promise.reject(new ApiError('offline', 0, '')) : Promise.resolve({ snapshot: [1], seq: 1, epoch: 1 }),
  );
  await settle();
  expect(topic.view.status).toBe('failed');
  expect(network.waits.map(({ ms }) => ms)).toEqual([375]);
  await network.passWait();
  expect(network.waits.map(({ ms }) => ms)).toEqual([750]);
  await network.passWait();
  expect(topic.view).toMatchObject({ status: 'live', state: [1] });
  fails = 1;
  await topic.fillAfresh();
  expect(network.waits).toHaveLength(1);
  topic.stop();
  expect(network.waits).toEqual([]);
});

test('a_reading_that_was_refused_is_not_tried_again', async () => {
  const { network, topic } = started(() => Promise.reject(new ApiError('forbidden', 403, '')));
  await settle();
  expect(topic.view.status).toBe('failed');
  expect(network.waits).toEqual([]);
});

test('what_was_to_be_drawn_when_the_page_was_hidden_is_told_all_the_same_and_once', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  const dropped = vi.fn();
  vi.stubGlobal('cancelAnimationFrame', dropped);
  const run = vi.fn();
  oncePerFrame(run);
  vi.advanceTimersByTime(250);
  expect(run).toHaveBeenCalledTimes(1);
  expect(dropped).toHaveBeenCalledWith(1);
  oncePerFrame(run);
  frames[1]?.(0);
  vi.advanceTimersByTime(250);
  expect(run).toHaveBeenCalledTimes(2);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each(['the first reading', 'a later one'])(
  'whoever_left_while_it_was_read_opens_no_connection_and_joins_nothing: %s',
  async (which) => {
    const answers: ((filled: Filled<number[]>) => void)[] = [];
    const { network, topic } = started(() => new Promise((resolve) => answers.push(resolve)));
    if (which === 'a later one') {
      answers.shift()?.({ snapshot: [1], seq: 1, epoch: 1 });
      await settle();
      network.socket.welcome();
      topic.retry();
    }
    const sockets = network.sockets.length;
    topic.stop();
    answers.shift()?.({ snapshot: [1, 2], seq: 2, epoch: 1 });
    await settle();
    topic.retry();
    await settle();
    expect(answers).toEqual([]);
    expect(network.sockets).toHaveLength(sockets);
    expect(network.sockets.flatMap((socket) => socket.kinds()).slice(2)).toEqual(sockets === 0 ? [] : ['leave']);
  },
);

test('however_frames_snapshots_and_repeats_interleave_the_reader_sees_1_to_n_once_each', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 40 }),
      fc.integer({ min: 0, max: 25 }),
      async (last, arrivals, snapshotAt) => {
        const at = Math.min(snapshotAt, last);
        const { network, topic } = started(() => Promise.resolve({ snapshot: upTo(at), seq: at, epoch: 1 }));
        for (const seq of arrivals) if (seq >= 1 && seq <= last) topic.take(event(seq));
        await settle();
        network.socket.welcome();
        for (const seq of arrivals) if (seq >= 1 && seq <= last) network.socket.say(event(seq));
        for (let seq = topic.view.seq + 1; seq <= last; seq++) network.socket.say(event(seq));
        expect(topic.view.state).toEqual(upTo(last));
      },
    ),
    { seed: 11, numRuns: 200 },
  );
});
