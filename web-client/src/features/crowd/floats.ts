import type { Reaction } from './crowdTopic.ts';

export interface Float {
  id: number;
  emoji: Reaction;
  /** Where it rises, in percent of the stage from its end. */
  lane: number;
  delay: number;
}

export const MOST_AFLOAT = 30;
/** Of each kind and count; more would say no more. */
const MOST_AT_ONCE = 6;
const LANES = 14;
const STEP_MS = 90;

/** Those that rise already and what has just been given, never more than thirty; each knows its place by its number. */
export function afloat(now: readonly Float[], given: readonly { emoji: Reaction; times: number }[]): readonly Float[] {
  let id = now.at(-1)?.id ?? 0;
  const fresh: Float[] = [];
  for (const { emoji, times } of given)
    for (let one = 0; one < Math.min(times, MOST_AT_ONCE); one++) {
      id += 1;
      fresh.push({ id, emoji, lane: 2 + ((id * 5) % LANES), delay: fresh.length * STEP_MS });
    }
  return [...now, ...fresh.slice(0, MOST_AFLOAT - now.length)];
}
