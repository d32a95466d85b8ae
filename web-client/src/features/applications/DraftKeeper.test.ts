import { expect, test, vi } from 'vitest';
import { DraftKeeper, type Kept } from './DraftKeeper.ts';
import { mergeDraft } from './mergeDraft.ts';

const STALE = new Error('stale');
const CLOSED = new Error('registration-closed');

/** A server that holds one draft and refuses what was made from another version. */
function server(kept: Kept) {
  const held = { ...kept };
  return {
    held,
    kindOf: (error: unknown) => (error === STALE ? 'stale' : error === CLOSED ? 'final' : 'passing') as 'stale' | 'passing' | 'final',
    read: async () => ({ ...held }),
    save: async (version: number, draft: { name: string; values: Kept['values'] }) => {
      if (version !== held.version) throw STALE;
      Object.assign(held, draft, { version: version + 1 });
      return { ...held };
    },
  };
}

const BEGUN: Kept = { version: 1, name: 'Ana', values: {} };

test('two tabs that answer different questions keep both', async () => {
  const one = server(BEGUN);
  const [left, right] = [new DraftKeeper(BEGUN, one), new DraftKeeper(BEGUN, one)];
  left.change({ name: 'Ana', values: { why: ['To learn'] } });
  right.change({ name: 'Ana', values: { where: ['Paris'] } });
  expect(await left.flush()).toBe(true);
  expect(await right.flush()).toBe(true);
  expect(one.held.values).toEqual({ why: ['To learn'], where: ['Paris'] });
  expect(right.snapshot().keeping).toBe('kept');
});

test('one save after the other is made from the answer to the one before', async () => {
  const one = server(BEGUN);
  const keeper = new DraftKeeper(BEGUN, one);
  for (const words of ['a', 'b']) {
    keeper.change({ ...keeper.snapshot().draft, values: { why: [words] } });
    expect(await keeper.flush()).toBe(true);
  }
  expect(keeper.version).toBe(one.held.version);
});

test('of one question both changed the later typing stays', () => {
  const base = { name: 'Ana', values: { why: ['a'], where: ['x'] } };
  const merged = mergeDraft(
    base,
    { name: 'Ana', values: { why: ['b'], where: ['x'] } },
    { name: 'Ann', values: { why: ['c'], where: ['y'] } },
  );
  expect(merged).toEqual({ name: 'Ann', values: { why: ['b'], where: ['y'] } });
});

test('what could not be saved is said, and saved later', async () => {
  vi.useFakeTimers();
  const one = server(BEGUN);
  const save = vi.fn(one.save).mockRejectedValueOnce(new Error('away'));
  const keeper = new DraftKeeper(BEGUN, { ...one, save });
  keeper.change({ name: 'Ana', values: { why: ['To learn'] } });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(keeper.snapshot().keeping).toBe('unkept');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(keeper.snapshot().keeping).toBe('kept');
  expect(one.held.values).toEqual({ why: ['To learn'] });
  vi.useRealTimers();
});

test('a_refusal_is_not_asked_again_until_something_is_changed', async () => {
  vi.useFakeTimers();
  const one = server(BEGUN);
  const save = vi.fn(one.save).mockRejectedValueOnce(CLOSED);
  const keeper = new DraftKeeper(BEGUN, { ...one, save });
  keeper.change({ name: 'Admin', values: {} });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(keeper.snapshot()).toEqual({ draft: { name: 'Admin', values: {} }, keeping: 'refused', failure: CLOSED });
  keeper.change({ name: 'Ana Demo', values: {} });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(keeper.snapshot()).toEqual({ draft: { name: 'Ana Demo', values: {} }, keeping: 'kept' });
  vi.useRealTimers();
});

test('whoever_types_faster_than_the_server_saves_is_never_told_that_all_is_kept', async () => {
  vi.useFakeTimers();
  const one = server(BEGUN);
  const type = () => keeper.change({ name: 'Ana', values: { why: [`${save.mock.calls.length}`] } });
  const save = vi.fn(async (version: number, draft: { name: string; values: Kept['values'] }) => {
    if (save.mock.calls.length <= 5) type();
    return one.save(version, draft);
  });
  const keeper: DraftKeeper = new DraftKeeper(BEGUN, { ...one, save });
  type();
  expect(await keeper.flush()).toBe(false);
  expect(keeper.snapshot().keeping).toBe('keeping');
  await vi.advanceTimersByTimeAsync(100);
  expect(keeper.snapshot().keeping).toBe('kept');
  expect(one.held.values).toEqual({ why: ['5'] });
  vi.useRealTimers();
});
