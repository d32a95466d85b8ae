import { expect, test, vi } from 'vitest';
import { DraftKeeper, type Kept } from './DraftKeeper.ts';
import { mergeDraft } from './mergeDraft.ts';

const STALE = new Error('stale');

/** A server that holds one draft and refuses what was made from another version. */
function server(kept: Kept) {
  const held = { ...kept };
  return {
    held,
    isStale: (error: unknown) => error === STALE,
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
