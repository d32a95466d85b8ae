import { api, dataOf } from '@/api/client.ts';
import type { Wall } from '@/api/types.ts';
import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';

/** The kinds of thing that a shared screen shows. */
export type Show = Wall['show'];
export const SHOWS = ['nothing', 'question', 'next', 'poll', 'code'] as const satisfies readonly Show[];

const UNTOUCHED: Wall = { version: 0, show: 'nothing', coded: false, timed: false, audience: false };

export const wallRules: TopicRules<Wall, Wall> = {
  empty: UNTOUCHED,
  fill: (state, wall) => later(state, wall),
  reduce: (state: Wall, frame: Frame) => {
    const event = eventOf(frame);
    return event.t === 'wall.changed' ? later(state, event.d) : state;
  },
};

/** What was read before a change may arrive after it. */
function later(state: Wall, told: Wall): Wall {
  return told.version < state.version ? state : told;
}

/** Of hosts and speakers; others are refused. */
export function wallSource(sessionId: string): TopicSource<Wall, Wall> {
  return {
    topic: `wall:${sessionId}`,
    rules: wallRules,
    load: async () => {
      const wall = await dataOf(api.GET('/sessions/{sessionId}/wall', { params: { path: { sessionId } } }));
      return { snapshot: wall, seq: 0, epoch: 1 };
    },
  };
}
