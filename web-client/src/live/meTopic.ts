import type { TopicRules, TopicSource } from './LiveTopic.ts';
import { eventOf, type Frame } from './wire.ts';

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

/** Whether a notice may change what this person may do in a room. */
export function concernsRights(notice: Frame, session: string): boolean {
  const event = eventOf(notice);
  return event.t === 'me.rights' || (event.t === 'me.standing' && event.d.session === session);
}

/** What a room says at the join is news only where the page, which was read before, shows otherwise. */
export function tellsNews(notice: Frame, shown: { host: boolean; speak: boolean; moderate: boolean } | undefined): boolean {
  const event = eventOf(notice);
  if (event.t !== 'me.standing') return true;
  return event.d.host !== shown?.host || event.d.speak !== shown.speak || event.d.moderate !== shown.moderate;
}
