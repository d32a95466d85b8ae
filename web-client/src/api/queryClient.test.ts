import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from './ApiError.ts';
import { makeQueryClient } from './queryClient.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const tooFast = (againMs: number) => new ApiError('rate-limited', 429, 'That was a little fast.', { againMs });

/** Refuses so often; then it is taken. */
function refusing(times: number, error: ApiError) {
  const began = Date.now();
  /** When it was asked. */
  const asked: number[] = [];
  return {
    asked,
    run: () => {
      asked.push(Date.now() - began);
      return asked.length > times ? Promise.resolve('taken') : Promise.reject(error);
    },
  };
}

const change = (run: () => Promise<string>) =>
  makeQueryClient()
    .getMutationCache()
    .build(makeQueryClient(), makeQueryClient().defaultMutationOptions({ mutationFn: run }))
    .execute(undefined);

test('a_reading_that_was_too_fast_is_asked_again_when_the_server_says', async () => {
  const { asked, run } = refusing(1, tooFast(1_000));
  const read = makeQueryClient().fetchQuery({
    queryKey: ['fast'],
    queryFn: run,
    retry: makeQueryClient().getDefaultOptions().queries?.retry ?? false,
  });
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(read).resolves.toBe('taken');
  expect(asked).toEqual([0, 1_000]);
});

test('a_change_that_was_too_fast_goes_out_again_and_is_said_when_it_still_is', async () => {
  const taken = refusing(2, tooFast(1_000));
  const first = change(taken.run);
  await vi.advanceTimersByTimeAsync(2_000);
  await expect(first).resolves.toBe('taken');
  const refused = refusing(9, tooFast(1_000));
  const second = change(refused.run);
  const told = expect(second).rejects.toMatchObject({ code: 'rate-limited' });
  await vi.advanceTimersByTimeAsync(10_000);
  await told;
  expect(refused.asked).toHaveLength(3);
});

test('a_limit_of_minutes_is_said_at_once_and_no_other_refusal_is_sent_again', async () => {
  for (const error of [tooFast(180_000), tooFast(0), new ApiError('offline', 0, ''), new ApiError('unavailable', 503, '')]) {
    const { asked, run } = refusing(1, error);
    // One after the other: each has its own refusal.
    // oxlint-disable-next-line no-await-in-loop
    await expect(change(run)).rejects.toBe(error);
    expect(asked).toHaveLength(1);
  }
});
