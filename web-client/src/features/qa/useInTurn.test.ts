import { expect, test } from 'vitest';
import { LiveRefusal } from '@/live/wire.ts';
import { inTurn } from './useInTurn.ts';

const IDS = Array.from({ length: 60 }, (_, at) => `q${at}`);

test('of_many_deeds_one_is_under_way_at_a_time_and_how_far_it_is_is_told', async () => {
  let now = 0;
  let most = 0;
  const told: number[] = [];
  const deed = async () => {
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    now -= 1;
  };
  const left = await inTurn(IDS, deed, { told: (done) => told.push(done), wait: () => Promise.resolve() });
  expect(most).toBe(1);
  expect(told).toEqual(IDS.map((_, at) => at));
  expect(left.ids.size).toBe(0);
});

test('what_is_too_much_now_waits_as_long_as_the_server_says_and_is_done', async () => {
  const waits: number[] = [];
  const done: string[] = [];
  let refusals = 3;
  const deed = (id: string) => {
    if (id === 'q30' && refusals-- > 0) return Promise.reject(new LiveRefusal('rate-limited', 429, 'Too fast.', 7));
    done.push(id);
    return Promise.resolve();
  };
  const left = await inTurn(IDS, deed, { told: () => undefined, wait: async (seconds) => void waits.push(seconds) });
  expect(done).toEqual(IDS);
  expect(waits).toEqual([7, 7, 7]);
  expect(left.ids.size).toBe(0);
});

test('what_is_refused_is_left_with_its_reason_and_the_others_are_done', async () => {
  const done: string[] = [];
  const deed = (id: string) => {
    if (id === 'q3') return Promise.reject(new LiveRefusal('question-not-found', 404, 'It was withdrawn.'));
    if (id === 'q5') return Promise.reject(new LiveRefusal('unavailable', 503, 'Nothing can be stored.'));
    done.push(id);
    return Promise.resolve();
  };
  const left = await inTurn(IDS, deed, { told: () => undefined, wait: () => Promise.resolve() });
  expect([...left.ids]).toEqual(['q3', 'q5']);
  expect(left.reason).toBe('Nothing can be stored.');
  expect(done).toHaveLength(58);
});
