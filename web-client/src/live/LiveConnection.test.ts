import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { NetworkDouble, settle } from '@/testing/liveDouble.ts';
import { LiveConnection } from './LiveConnection.ts';
import { LiveRefusal, type Frame } from './wire.ts';

const TOPIC = 'chat:1';
const say = (id: string) => ({ t: 'chat.say', id, topic: TOPIC, d: { text: id } });

async function opened() {
  const network = new NetworkDouble();
  const connection = new LiveConnection(network);
  const frames: Frame[] = [];
  let seq = 0;
  connection.read(TOPIC, {
    position: () => ({ since: seq, epoch: 1 }),
    onFrame: (frame) => {
      frames.push(frame);
      seq = frame.seq ?? seq;
    },
  });
  await settle();
  network.socket.welcome();
  return { network, connection, frames };
}

test('hello_with_a_ticket_comes_first_then_a_join_from_where_the_reader_stands', async () => {
  const { network, connection } = await opened();
  expect(network.socket.kinds()).toEqual(['hello', 'join']);
  expect(network.socket.sent[0]?.d?.ticket).toBe('one-time');
  expect(network.socket.sent[1]?.d).toEqual({ since: 0, epoch: 1 });
  expect(connection.state.kind).toBe('open');
});

test('several_frames_in_one_message_arrive_in_order_and_a_broken_line_harms_only_itself', async () => {
  const { network, frames } = await opened();
  network.socket.onmessage?.({ data: '{"t":"chat.said","topic":"chat:1","seq":1}\nnot json\n{"t":"chat.said","topic":"chat:1","seq":2}' });
  expect(frames.filter((f) => f.t === 'chat.said').map((f) => f.seq)).toEqual([1, 2]);
});

test('whoever_has_no_name_any_more_is_called_something_in_the_language_of_the_reader', async () => {
  i18n.loadAndActivate({ locale: 'de', messages: { 'person.deleted': 'Gelöschte Person' } });
  const { network, frames } = await opened();
  network.socket.onmessage?.({ data: '{"t":"chat.said","topic":"chat:1","seq":1,"by":{"name":"␡"},"d":{"text":"@␡, thanks"}}' });
  expect(frames.at(-1)).toMatchObject({ by: { name: 'Gelöschte Person' }, d: { text: '@Gelöschte Person, thanks' } });
});

test('after_a_cut_it_joins_from_the_last_seq_and_sends_unanswered_commands_again_with_the_same_id', async () => {
  const { network, connection } = await opened();
  network.socket.say({ t: 'chat.said', topic: TOPIC, seq: 5 });
  const answered = connection.command(say('a'));
  network.socket.say({ t: 'ok', ref: 'a', seq: 6 });
  await answered;
  const waiting = connection.command(say('b'));
  expect(connection.queued).toBe(1);
  network.socket.cut();
  expect(connection.state).toMatchObject({ kind: 'waiting' });
  await network.passWait();
  network.socket.welcome();
  expect(network.socket.sent.find((s) => s.t === 'join')?.d?.since).toBe(5);
  expect(network.socket.sent.filter((s) => s.t === 'chat.say').map((s) => s.id)).toEqual(['b']);
  network.socket.say({ t: 'ok', ref: 'b', seq: 7 });
  expect((await waiting).seq).toBe(7);
  expect(connection.queued).toBe(0);
});

test('waits_grow_with_each_failed_attempt_and_start_again_after_a_welcome', async () => {
  const { network } = await opened();
  const waits: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    network.socket.cut();
    waits.push(network.waits[0]?.ms ?? 0);
    await network.passWait();
  }
  expect(waits).toEqual([375, 750, 1500]);
  network.socket.welcome();
  network.socket.cut();
  expect(network.waits[0]?.ms).toBe(375);
});

test('a_flood_close_waits_for_the_cool_down', async () => {
  const { network } = await opened();
  network.socket.cut(1008);
  expect(network.waits[0]?.ms).toBe(60_000);
});

test.each([
  [4401, 'sign-in-ended'],
  [4403, 'removed'],
])('close_%i_ends_the_connection_for_good_and_refuses_what_waits', async (code, reason) => {
  const { network, connection } = await opened();
  const waiting = connection.command(say('c'));
  network.socket.cut(code);
  await expect(waiting).rejects.toMatchObject({ code: reason });
  expect(connection.state).toEqual({ kind: 'ended', reason });
  expect(network.waits).toHaveLength(0);
});

test('a_refused_ticket_ends_and_a_lost_one_is_asked_for_again', async () => {
  const network = new NetworkDouble();
  network.ticketAnswer = () => Promise.reject(new Error('offline'));
  const connection = new LiveConnection(network);
  connection.read(TOPIC, { position: () => ({ since: 0, epoch: 1 }), onFrame: () => undefined });
  await settle();
  expect(connection.state.kind).toBe('waiting');
  network.ticketAnswer = () => Promise.reject(new LiveRefusal('auth-required', 401, ''));
  await network.passWait();
  expect(connection.state).toEqual({ kind: 'ended', reason: 'sign-in-ended' });
});

test('an_err_refuses_its_own_command_only', async () => {
  const { network, connection } = await opened();
  const bad = connection.command(say('bad'));
  const good = connection.command(say('good'));
  network.socket.say({ t: 'err', ref: 'bad', code: 'chat-invalid', status: 422, detail: 'Empty.' });
  network.socket.say({ t: 'ok', ref: 'good', seq: 1 });
  await expect(bad).rejects.toMatchObject({ code: 'chat-invalid', status: 422 });
  await expect(good).resolves.toMatchObject({ seq: 1 });
});

test('the_welcome_tells_how_far_this_clock_is_off', async () => {
  const { network, connection } = await opened();
  expect(connection.skew).toBe(0);
  network.socket.say({ t: 'welcome', d: { at: new Date(network.now() + 90_000).toISOString() } });
  expect(connection.skew).toBe(90_000);
});

test('what_the_server_cannot_do_now_is_over_as_soon_as_it_says_so', async () => {
  const { network, connection } = await opened();
  network.socket.say({ t: 'degraded', d: { since: '2026-09-22T07:31:05Z' } });
  expect(connection.degraded).toBe(true);
  network.socket.say({ t: 'degraded', d: { since: '2026-09-22T07:31:05Z', over: true } });
  expect(connection.degraded).toBe(false);
});

test.each(['unavailable', 'busy', 'rate-limited', 'internal'])(
  'a_join_that_is_put_off_by_%s_is_asked_for_again_and_nobody_is_shut_out',
  async (code) => {
    const { network, frames } = await opened();
    network.socket.say({ t: 'chat.said', topic: TOPIC, seq: 3 });
    network.socket.cut();
    await network.passWait();
    network.socket.onopen?.();
    network.socket.say({ t: 'welcome', d: {} });
    const refused = network.socket.sent.findLast((s) => s.t === 'join');
    network.socket.say({ t: 'err', ref: refused?.id ?? '', code, status: code === 'internal' ? 500 : 503, retryAfter: 2 });
    expect(frames.map(({ t }) => t)).not.toContain('join-refused');
    expect(network.waits[0]?.ms).toBe(2000);
    await network.passWait();
    expect(network.socket.sent.filter((s) => s.t === 'join').map((s) => s.d?.since)).toEqual([3, 3]);
  },
);

test('a_join_that_is_refused_for_good_is_told_at_once', async () => {
  const network = new NetworkDouble();
  const frames: Frame[] = [];
  const connection = new LiveConnection(network);
  connection.read(TOPIC, { position: () => ({ since: 0, epoch: 1 }), onFrame: (frame) => frames.push(frame) });
  await settle();
  network.socket.onopen?.();
  network.socket.say({ t: 'welcome', d: {} });
  network.socket.say({ t: 'err', ref: network.socket.sent.at(-1)?.id ?? '', code: 'not-registered', status: 403 });
  expect(frames.at(-1)?.t).toBe('join-refused');
  expect(network.waits).toEqual([]);
});

test('a_line_that_says_nothing_for_45_seconds_is_dead_whatever_the_browser_believes', async () => {
  const { network, connection } = await opened();
  network.passTime(30_000);
  network.socket.say({ t: 'beat' });
  network.passTime(40_000);
  expect(connection.state.kind).toBe('open');
  network.passTime(10_000);
  expect(connection.state.kind).toBe('waiting');
  await network.passWait();
  expect(network.sockets).toHaveLength(2);
});

test('a_connection_that_was_closed_while_it_joined_joins_when_it_is_opened_again', async () => {
  const network = new NetworkDouble();
  const connection = new LiveConnection(network);
  const read = () => connection.read(TOPIC, { position: () => ({ since: 0, epoch: 1 }), onFrame: () => undefined });
  read();
  await settle();
  network.socket.onopen?.();
  network.socket.say({ t: 'welcome', d: {} });
  connection.close();
  read();
  await settle();
  network.socket.welcome();
  expect(network.socket.kinds()).toEqual(['hello', 'join']);
});

test('a_topic_that_the_server_ends_is_told_as_refused_and_the_others_go_on', async () => {
  const { network, connection, frames } = await opened();
  let shutOut = 0;
  connection.onShutOut(() => (shutOut += 1));
  network.socket.say({ t: 'err', topic: TOPIC, code: 'not-registered', status: 403 });
  expect(frames.at(-1)).toMatchObject({ t: 'join-refused', code: 'not-registered' });
  expect(shutOut).toBe(1);
  expect(connection.state.kind).toBe('open');
  connection.rejoin(TOPIC);
  expect(network.socket.kinds().filter((kind) => kind === 'join')).toHaveLength(2);
});

test('a_reader_that_left_while_its_topic_was_joined_leaves_it_again', async () => {
  const network = new NetworkDouble();
  const connection = new LiveConnection(network);
  const reader = (since: number) => ({ position: () => ({ since, epoch: 1 }), onFrame: () => undefined });
  const leave = connection.read(TOPIC, reader(9));
  await settle();
  network.socket.onopen?.();
  network.socket.say({ t: 'welcome', d: {} });
  leave();
  network.socket.acceptJoins();
  expect(network.socket.kinds()).toEqual(['hello', 'join', 'leave']);
  const leaveAgain = connection.read(TOPIC, reader(9));
  leaveAgain();
  connection.read(TOPIC, reader(4));
  network.socket.acceptJoins();
  expect(network.socket.sent.at(-1)).toMatchObject({ t: 'join', d: { since: 4 } });
});

test('a_ticket_for_a_connection_that_was_closed_meanwhile_opens_nothing', async () => {
  const network = new NetworkDouble();
  const tickets: ((ticket: string) => void)[] = [];
  network.ticketAnswer = () => new Promise((resolve) => tickets.push(resolve));
  const connection = new LiveConnection(network);
  const read = () => connection.read(TOPIC, { position: () => ({ since: 0, epoch: 1 }), onFrame: () => undefined });
  read();
  connection.close();
  read();
  for (const [at, give] of tickets.entries()) give(`ticket ${at}`);
  await settle();
  network.socket.welcome();
  expect(network.sockets).toHaveLength(1);
  expect(network.socket.sent[0]?.d?.ticket).toBe('ticket 1');
});

/** How many frames the busiest second had. */
const busiest = (times: readonly number[]) => Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

test('however_much_is_asked_for_at_once_no_second_has_more_frames_than_the_server_takes', async () => {
  const { network, connection } = await opened();
  const ids = Array.from({ length: 150 }, (_, at) => `c${at}`);
  const asked = ids.map((id) => connection.command(say(id)));
  network.socket.cut();
  await network.passWait();
  network.socket.welcome();
  while (network.waits.length > 0) await network.passWait();
  const said = network.socket.sent.filter(({ t }) => t === 'chat.say').map(({ id }) => id);
  expect(said).toEqual(ids);
  expect(busiest(network.socket.times)).toBeLessThanOrEqual(30);
  for (const id of ids) network.socket.say({ t: 'ok', ref: id });
  await expect(Promise.all(asked)).resolves.toHaveLength(150);
});

test('what_waits_for_its_answer_is_not_said_twice_over_one_line', async () => {
  const { network, connection } = await opened();
  void connection.command(say('once'));
  connection.rejoin(TOPIC);
  network.socket.acceptJoins();
  expect(network.socket.kinds().filter((kind) => kind === 'chat.say')).toHaveLength(1);
});
