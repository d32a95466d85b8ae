import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf } from '@/live/wire.ts';

export interface PresenceState {
  /** People here now; null until the first count came. */
  here: number | null;
}

const presenceRules: TopicRules<PresenceState, never> = {
  empty: { here: null },
  fill: (state) => state,
  reduce: (state, frame) => {
    const event = eventOf(frame);
    return event.t === 'presence.count' ? { here: event.d.here } : state;
  },
};

export function presenceSource(sessionId: string): TopicSource<PresenceState, never> {
  return { topic: `presence:${sessionId}`, rules: presenceRules };
}
