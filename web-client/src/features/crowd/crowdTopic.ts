import { posted, withdrawn, type Told } from './announcementsTopic.ts';
import { changed, NO_CHANGES, type Changes } from './peopleTopic.ts';
import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';

export const REACTIONS = ['clap', 'heart', 'laugh', 'wow', 'yes', 'party'] as const;
export type Reaction = (typeof REACTIONS)[number];

export interface CrowdState {
  /** How often each reaction was given; null until the room has told. */
  totals: Partial<Record<Reaction, number>> | null;
  hands: HandsState;
  /** My own hand; null while it is down. */
  mine: MyHand | null;
  told: Told;
  /** The host's, where the whole room may see it. */
  timer: { version: number; endsAt: string | undefined };
  /** Who came and went, as small rooms are told. */
  people: Changes;
  typing: Typing;
}

/** Who writes in the chat just now. */
export interface Typing {
  people: readonly { id: string; name: string }[];
  more: number;
}

export interface HandsState {
  /** Rises with each change; 0 until the room has told. */
  version: number;
  raised: number;
  order: readonly string[];
  called: readonly string[];
  stage: readonly string[];
}

export interface MyHand {
  id: string;
  state: 'raised' | 'called' | 'stage';
  about: string | undefined;
}

const EMPTY: CrowdState = {
  totals: null,
  hands: { version: 0, raised: 0, order: [], called: [], stage: [] },
  mine: null,
  told: { posted: [], withdrawn: [] },
  timer: { version: 0, endsAt: undefined },
  people: NO_CHANGES,
  typing: { people: [], more: 0 },
};

export const crowdRules: TopicRules<CrowdState, never> = { empty: EMPTY, fill: (state) => state, reduce: reduceCrowd };

function reduceCrowd(state: CrowdState, frame: Frame): CrowdState {
  const event = eventOf(frame);
  switch (event.t) {
    case 'crowd.reactions':
      return { ...state, totals: Object.fromEntries(event.d.totals.map(({ emoji, total }) => [emoji, total])) };
    case 'hands.changed': {
      const { version, raised, order, called, stage } = event.d;
      // What was told at the join may be overtaken by what has changed since.
      return version < state.hands.version ? state : { ...state, hands: { version, raised, order, called, stage } };
    }
    case 'hand.mine': {
      const { hand, state: stands, about } = event.d;
      return { ...state, mine: hand && stands ? { id: hand, state: stands, about } : null };
    }
    case 'timer.changed': {
      const { version, endsAt } = event.d;
      return version < state.timer.version ? state : { ...state, timer: { version, endsAt } };
    }
    case 'announce.posted':
      return { ...state, told: posted(state.told, event.d) };
    case 'announce.withdrawn':
      return { ...state, told: withdrawn(state.told, event.d.id) };
    case 'crowd.people':
      return { ...state, people: changed(state.people, event.d) };
    case 'crowd.typing':
      return { ...state, typing: event.d };
    default:
      return state;
  }
}

/** My place in the queue, from 1; 0 when it is too far back to be told. */
export function placeOf(state: CrowdState): number {
  return state.mine ? state.hands.order.indexOf(state.mine.id) + 1 : 0;
}

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
