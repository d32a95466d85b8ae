import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problem } from '@/testing/renderApp.tsx';
import { api, dataOf } from './client.ts';

type Turn = 'lost' | { status: number; code?: string };

const DONE: Turn = { status: 201 };
const UNDER_WAY: Turn = { status: 409, code: 'retry-in-progress' };

/** A line on which each request fares as told, the last turn for all that follow; returns the names they came under. */
function line(...turns: Turn[]): (string | null)[] {
  const names: (string | null)[] = [];
  globalThis.fetch = async (input) => {
    const request = input as Request;
    const turn = turns[Math.min(names.length, turns.length - 1)] ?? 'lost';
    names.push(request.headers.get('Idempotency-Key'));
    await request.text();
    if (turn === 'lost') throw new TypeError('Failed to fetch');
    const body = turn.code ? problem(turn.code, turn.status) : {};
    return new Response(JSON.stringify(body), { status: turn.status, headers: { 'Content-Type': 'application/json' } });
  };
  return names;
}

const ask = (text = 'How far?') => dataOf(api.POST('/asks/{code}', { params: { path: { code: 'abc' } }, body: { text } as never }));

/** What becomes of it, with as much time as it wants. */
async function outcome(asked: Promise<unknown>): Promise<unknown> {
  const ended = asked.then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );
  await vi.advanceTimersByTimeAsync(30_000);
  return ended;
}

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  // What a test left unanswered is no wish of the next one.
  line(DONE);
  await dataOf(api.DELETE('/auth/sign-in'));
  vi.useRealTimers();
});

test('what_got_no_answer_is_asked_once_more_under_the_same_name', async () => {
  const names = line('lost', DONE);
  expect(await outcome(ask())).toBe('done');
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), names[0]]);
});

test('pressing_again_after_no_answer_keeps_the_name_and_another_wish_has_its_own', async () => {
  const names = line('lost', 'lost', 'lost', 'lost', DONE);
  expect(await outcome(ask())).toBe('offline');
  expect(await outcome(ask('How near?'))).toBe('offline');
  expect(await outcome(ask())).toBe('done');
  expect(names[4]).toBe(names[0]);
  expect(new Set(names).size).toBe(2);
});

test('what_was_answered_is_a_new_wish_when_it_is_made_again', async () => {
  const names = line(DONE);
  await outcome(ask());
  await outcome(ask());
  expect(new Set(names).size).toBe(2);
});

test('a_refusal_is_an_answer_and_is_not_asked_again', async () => {
  const names = line({ status: 409, code: 'sold-out' }, DONE);
  expect(await outcome(ask())).toBe('sold-out');
  await outcome(ask());
  expect(new Set(names).size).toBe(2);
});

test('a_server_that_fails_may_have_done_it_so_the_name_is_kept', async () => {
  const names = line({ status: 503, code: 'unavailable' }, DONE);
  expect(await outcome(ask())).toBe('unavailable');
  expect(await outcome(ask())).toBe('done');
  expect(names).toEqual([names[0], names[0]]);
});

test('one_that_is_still_under_way_is_waited_for_within_bounds', async () => {
  const names = line('lost', UNDER_WAY, UNDER_WAY, DONE);
  expect(await outcome(ask())).toBe('done');
  expect(names).toHaveLength(4);
  const stuck = line(UNDER_WAY);
  expect(await outcome(ask())).toBe('retry-in-progress');
  expect(stuck).toHaveLength(6);
  expect(new Set(stuck).size).toBe(1);
});

test('whoever_took_something_back_or_comes_back_after_minutes_means_it_anew', async () => {
  const names = line('lost', 'lost', { status: 200 }, 'lost', 'lost', DONE);
  await outcome(ask());
  await outcome(dataOf(api.DELETE('/auth/sign-in')));
  await outcome(ask());
  await vi.advanceTimersByTimeAsync(300_000);
  await outcome(ask());
  const [first, , , second, , third] = names;
  expect(new Set([first, second, third]).size).toBe(3);
});

test('what_happens_once_by_itself_has_no_name_and_is_not_asked_again', async () => {
  const names = line('lost');
  expect(await outcome(dataOf(api.POST('/live/tickets')))).toBe('offline');
  expect(await outcome(dataOf(api.GET('/me')))).toBe('offline');
  expect(names).toEqual([null, null]);
});
