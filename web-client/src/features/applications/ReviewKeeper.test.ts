import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReviewWords } from '@/api/types.ts';
import { ReviewKeeper } from './ReviewKeeper.ts';
import { NOTHING_SAID } from './reviewing.ts';

const AWAY = new Error('away');
const DECIDED = new Error('decided');
const words = (comment: string): ReviewWords => ({ ...NOTHING_SAID, comment });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function reviewing() {
  const kept = new Map<string, string>();
  const save = vi.fn(async (id: string, { comment }: ReviewWords): Promise<void> => void kept.set(id, comment ?? ''));
  return { kept, save, keeper: new ReviewKeeper({ save, isPassing: (error) => error === AWAY }) };
}

test('what_could_not_be_saved_stays_with_its_application_and_goes_when_the_server_is_back', async () => {
  const { kept, save, keeper } = reviewing();
  save.mockRejectedValueOnce(AWAY);
  keeper.change('one', words('Good'));
  await vi.advanceTimersByTimeAsync(600);
  keeper.change('two', words('Fair'));
  await vi.advanceTimersByTimeAsync(600);
  expect(keeper.snapshot().get('one')).toEqual({ words: words('Good'), keeping: 'unkept', failure: AWAY });
  expect(keeper.snapshot().get('two')?.keeping).toBe('kept');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(keeper.snapshot().get('one')?.keeping).toBe('kept');
  expect(kept).toEqual(
    new Map([
      ['two', 'Fair'],
      ['one', 'Good'],
    ]),
  );
});

test('newer_words_are_not_called_kept_by_the_answer_to_older_ones', async () => {
  const { kept, save, keeper } = reviewing();
  save.mockImplementationOnce(async () => keeper.change('one', words('Better')));
  keeper.change('one', words('Good'));
  await vi.advanceTimersByTimeAsync(500);
  expect(keeper.snapshot().get('one')?.keeping).toBe('keeping');
  await vi.advanceTimersByTimeAsync(500);
  expect(keeper.snapshot().get('one')).toEqual({ words: words('Better'), keeping: 'kept' });
  expect(kept.get('one')).toBe('Better');
});

test('a_refusal_stands_and_is_not_asked_again', async () => {
  const { save, keeper } = reviewing();
  save.mockRejectedValueOnce(DECIDED);
  keeper.change('one', words('Good'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(keeper.snapshot().get('one')).toEqual({ words: words('Good'), keeping: 'refused', failure: DECIDED });
});
