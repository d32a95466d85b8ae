import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Frame } from '@/live/wire.ts';
import { crowdRules, placeOf, pressed, REACTIONS, since, type CrowdState } from './crowdTopic.ts';
import { afloat, MOST_AFLOAT, type Float } from './floats.ts';

const example = (kind: string): Frame =>
  JSON.parse(readFileSync(`../server/contract/src/main/resources/contract/live/examples/${kind}.json`, 'utf8')) as Frame;

const told = (totals: NonNullable<CrowdState['totals']>): Frame => ({
  t: 'crowd.reactions',
  topic: 'crowd:1',
  d: { totals: Object.entries(totals).map(([emoji, total]) => ({ emoji, total })) },
});

test('the_newest_count_counts_and_a_newcomer_is_not_shown_the_past', () => {
  const first = crowdRules.reduce(crowdRules.empty, example('crowd.reactions'));
  expect(first.totals).toEqual({ clap: 210, heart: 12 });
  expect(since(crowdRules.empty.totals, first.totals)).toEqual([]);
  const next = crowdRules.reduce(first, told({ clap: 215, heart: 12, wow: 1 }));
  expect(since(first.totals, next.totals)).toEqual([
    { emoji: 'clap', times: 5 },
    { emoji: 'wow', times: 1 },
  ]);
});

test('my_own_press_is_not_counted_twice_when_the_room_tells_it', () => {
  const mine = pressed({ ...crowdRules.empty, totals: { clap: 3 } }, 'clap');
  expect(mine.totals).toEqual({ clap: 4 });
  expect(since(mine.totals, crowdRules.reduce(mine, told({ clap: 4 })).totals)).toEqual([]);
});

const totals = fc.dictionary(fc.constantFrom(...REACTIONS), fc.nat({ max: 10_000 }));

test('whatever_was_missed_the_last_count_is_the_state', () => {
  fc.assert(
    fc.property(fc.array(totals, { minLength: 1, maxLength: 20 }), fc.infiniteStream(fc.boolean()), (counts, arrives) => {
      const last = counts.at(-1) ?? {};
      const state = [...counts.slice(0, -1).filter(() => arrives.next().value), last].reduce<CrowdState>(
        (now, count) => crowdRules.reduce(now, told(count)),
        crowdRules.empty,
      );
      expect(state).toEqual(crowdRules.reduce(crowdRules.empty, told(last)));
    }),
    { seed: 14, numRuns: 200 },
  );
});

test('never_more_than_thirty_rise_and_no_two_are_the_same', () => {
  const given = fc.array(fc.record({ emoji: fc.constantFrom(...REACTIONS), times: fc.nat({ max: 5000 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(given, { maxLength: 12 }), (bursts) => {
      const all = bursts.reduce<readonly Float[]>((now, burst) => afloat(now, burst), []);
      expect(all.length).toBeLessThanOrEqual(MOST_AFLOAT);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    }),
    { seed: 14, numRuns: 200 },
  );
});

test('my_hand_has_a_place_until_it_is_called_and_old_news_changes_nothing', () => {
  const mine = crowdRules.reduce(crowdRules.empty, example('hand.mine'));
  expect(mine.mine).toMatchObject({ state: 'called', about: 'How we pay for it' });
  const queue = crowdRules.reduce(mine, example('hands.changed'));
  expect(placeOf(queue)).toBe(1);
  const later = crowdRules.reduce(queue, {
    t: 'hands.changed',
    topic: 'crowd:1',
    d: { version: 8, raised: 0, order: [], called: [], stage: [] },
  });
  expect(placeOf(later)).toBe(0);
  expect(crowdRules.reduce(later, example('hands.changed'))).toBe(later);
  expect(crowdRules.reduce(later, { t: 'hand.mine', topic: 'crowd:1', d: {} }).mine).toBeNull();
});
