import { api, dataOf } from '@/api/client.ts';
import type { Poll, PollBallot, PollResults, Polls } from '@/api/types.ts';
import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';

export interface PollsState {
  /** By their first opening; then, for hosts, drafts. */
  polls: readonly Poll[];
}

export const pollsRules: TopicRules<PollsState, Polls> = {
  empty: { polls: [] },
  fill: (_, { polls }) => ({ polls }),
  reduce: reducePolls,
};

function reducePolls(state: PollsState, frame: Frame): PollsState {
  const event = eventOf(frame);
  switch (event.t) {
    case 'poll.opened':
      return open(state, event.d.poll);
    case 'poll.closed':
      return change(state, event.d.poll, (poll) => ({ ...untold(untimed(poll)), state: 'closed' }));
    case 'poll.shown': {
      const { results } = event.d;
      return change(state, event.d.poll, (poll) => ({ ...poll, shown: true, results }));
    }
    case 'poll.hidden':
      return change(state, event.d.poll, untold);
    case 'poll.removed':
      return { polls: state.polls.filter((poll) => poll.id !== event.d.poll) };
    case 'poll.tally': {
      const { results } = event.d;
      return change(state, event.d.poll, (poll) => (poll.shown ? { ...poll, results } : poll));
    }
    default:
      return state;
  }
}

type Card = Pick<
  Poll,
  'id' | 'kind' | 'quiz' | 'question' | 'options' | 'least' | 'most' | 'scale' | 'anonymous' | 'changeable' | 'closesAt'
>;

/** A poll that was there keeps its place and what this person answered; a new one comes after those that were opened. */
function open(state: PollsState, card: Card): PollsState {
  const known = state.polls.find((poll) => poll.id === card.id);
  const before = known ? untold(untimed(known)) : { live: false, shown: false, answered: false };
  const opened: Poll = { ...before, ...card, state: 'open' };
  if (known && known.state !== 'draft') return change(state, card.id, () => opened);
  const others = state.polls.filter((poll) => poll.id !== card.id);
  const drafts = others.findIndex((poll) => poll.state === 'draft');
  const place = drafts < 0 ? others.length : drafts;
  return { polls: others.toSpliced(place, 0, opened) };
}

function untimed(poll: Poll): Poll {
  const { closesAt, ...others } = poll;
  return closesAt ? others : poll;
}

/** What was shown of it is not shown any more. */
function untold(poll: Poll): Poll {
  const { results, ...others } = poll;
  return results || poll.shown ? { ...others, shown: false } : poll;
}

function change(state: PollsState, id: string, how: (poll: Poll) => Poll): PollsState {
  return { polls: state.polls.map((poll) => (poll.id === id ? how(poll) : poll)) };
}

/** This person has answered; what, is kept of polls with names only. */
export function answeredBy(state: PollsState, id: string, ballot: PollBallot): PollsState {
  return change(state, id, (poll) => ({ ...poll, answered: true, ...(poll.anonymous ? {} : { mine: ballot }) }));
}

export function pollsSource(sessionId: string): TopicSource<PollsState, Polls> {
  return {
    topic: `polls:${sessionId}`,
    rules: pollsRules,
    load: async () => {
      const page = await dataOf(api.GET('/sessions/{sessionId}/polls', { params: { path: { sessionId } } }));
      return { snapshot: page, seq: page.seq, epoch: page.epoch };
    },
  };
}

/** The same for a shared screen: also a host reads there only what the whole room may see. */
export function roomPollsSource(sessionId: string): TopicSource<PollsState, Polls> {
  return {
    ...pollsSource(sessionId),
    load: async () => {
      const params = { path: { sessionId }, query: { as: 'room' as const } };
      const page = await dataOf(api.GET('/sessions/{sessionId}/polls', { params }));
      return { snapshot: page, seq: page.seq, epoch: page.epoch };
    },
  };
}

/** The one that a shared screen shows: what the host named, else what is open, else what was put to the room last. */
export function pollOfWall(polls: readonly Poll[], pinned?: string): Poll | undefined {
  const put = polls.filter((poll) => poll.state !== 'draft');
  if (pinned) return put.find((poll) => poll.id === pinned);
  return put.findLast((poll) => poll.state === 'open') ?? put.at(-1);
}

/** Numbers as hosts see them while people answer, by poll. */
export type Tallies = Readonly<Record<string, PollResults>>;

export function talliesSource(sessionId: string): TopicSource<Tallies, never> {
  return {
    topic: `tally:${sessionId}`,
    rules: {
      empty: {},
      fill: (state) => state,
      reduce: (state, frame) => {
        const event = eventOf(frame);
        return event.t === 'poll.tally' ? { ...state, [event.d.poll]: event.d.results } : state;
      },
    },
  };
}
