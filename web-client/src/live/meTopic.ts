import type { TopicRules, TopicSource } from './LiveTopic.ts';
import type { Frame } from './wire.ts';

const MOST = 20;

/** The newest notices to the person at this page; whoever waits for one kind looks for it here. */
export interface MeState {
  notices: readonly Frame[];
}

export const meRules: TopicRules<MeState, never> = {
  empty: { notices: [] },
  fill: (state) => state,
  reduce: ({ notices }, frame) => ({ notices: [...notices, frame].slice(-MOST) }),
};

/** One topic for all features of the page: the first that holds it gives its rules to the others. */
export const meSource: TopicSource<MeState, never> = { topic: 'me', rules: meRules };
