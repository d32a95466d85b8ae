import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf } from '@/live/wire.ts';

export const REACTIONS = ['clap', 'heart', 'laugh', 'wow', 'yes', 'party'] as const;
export type Reaction = (typeof REACTIONS)[number];

export interface CrowdState {
  /** How often each reaction was given; null until the room has told. */
  totals: Partial<Record<Reaction, number>> | null;
}

export const crowdRules: TopicRules<CrowdState, never> = {
  empty: { totals: null },
  fill: (state) => state,
  reduce: (state, frame) => {
    const event = eventOf(frame);
    if (event.t !== 'crowd.reactions') return state;
    return { ...state, totals: Object.fromEntries(event.d.totals.map(({ emoji, total }) => [emoji, total])) };
  },
};

/** My own press, seen at once; the room's next count has it too. */
export function pressed(state: CrowdState, emoji: Reaction): CrowdState {
  return { ...state, totals: { ...state.totals, [emoji]: (state.totals?.[emoji] ?? 0) + 1 } };
}

/** What was given between two counts. Before the first count nothing was: a newcomer is not shown the past. */
export function since(before: CrowdState['totals'], now: CrowdState['totals']): { emoji: Reaction; times: number }[] {
  if (!before || !now) return [];
  return REACTIONS.map((emoji) => ({ emoji, times: (now[emoji] ?? 0) - (before[emoji] ?? 0) })).filter(({ times }) => times > 0);
}

export function crowdSource(sessionId: string): TopicSource<CrowdState, never> {
  return { topic: `crowd:${sessionId}`, rules: crowdRules };
}
