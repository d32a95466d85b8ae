import { api, dataOf } from '@/api/client.ts';
import type { Question, Questions } from '@/api/types.ts';
import type { QaCounts } from '@/contract/live.ts';
import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';

export interface QaState {
  questions: readonly Question[];
  /** Of the person at this page; the others do not see them. */
  own: Questions['own'];
  settings: Questions['settings'];
  /** Counts that came before their questions. */
  early: Readonly<Record<string, number>>;
}

const NONE: QaState = { early: {}, questions: [], own: [], settings: { asking: true, late: false, moderated: false, anonymous: true } };

export const qaRules: TopicRules<QaState, Questions> = {
  empty: NONE,
  fill: ({ early }, { questions, own, settings }) => ({ early, questions, own, settings }),
  reduce: reduceQuestions,
};

function reduceQuestions(state: QaState, frame: Frame): QaState {
  const event = eventOf(frame);
  switch (event.t) {
    case 'qa.asked':
      return asked(state, {
        id: event.d.id,
        ...(event.by ? { by: event.by } : {}),
        ...(event.d.unnamed ? { unnamed: event.d.unnamed } : {}),
        at: event.at,
        text: event.d.text,
        votes: state.early[event.d.id] ?? 0,
        state: 'open',
        pinned: false,
        mine: false,
        voted: false,
      });
    case 'qa.edited':
      return change(state, event.d.question, { text: event.d.text });
    case 'qa.marked':
      return change(state, event.d.question, {
        state: event.d.state,
        // Told when answering begins; what is marked later keeps it.
        ...(event.d.second === undefined ? {} : { second: event.d.second }),
      });
    case 'qa.pinned':
      return change(state, event.d.question, { pinned: event.d.pinned });
    case 'qa.written':
      return change(state, event.d.question, { state: 'answered', answer: { by: event.by, at: event.at, text: event.d.text } });
    case 'qa.merged':
      return event.d.into
        ? change(state, event.d.question, { state: 'merged', mergedInto: event.d.into, pinned: false })
        : separate(state, event.d.question);
    case 'qa.removed':
      return {
        ...state,
        questions: state.questions.filter(({ id }) => id !== event.d.question),
        early: { ...state.early, [event.d.question]: 0 },
      };
    case 'qa.settings':
      return { ...state, settings: event.d };
    case 'qa.votes':
      return counted(state, { [event.d.question]: event.d.votes });
    case 'qa.counts':
      return greeted(state, event.d);
    default:
      return state;
  }
}

function counted(state: QaState, votes: QaState['early']): QaState {
  const questions = state.questions.map((one) => {
    const now = votes[one.id] ?? one.votes;
    return now === one.votes ? one : { ...one, votes: now };
  });
  return { ...state, questions, early: { ...state.early, ...votes } };
}

/** How all votes stood at the join: what was told while nobody listened is in it. */
function greeted(state: QaState, { whole, counts, mine }: QaCounts['d']): QaState {
  const none = whole ? state.questions.map(({ id }) => [id, 0] as const) : [];
  const votes = Object.fromEntries([...none, ...counts.map((one) => [one.question, one.votes] as const)]);
  const after = counted(whole ? { ...state, early: {} } : state, votes);
  const questions = after.questions.map((one) => (one.id in votes ? { ...one, voted: mine.includes(one.id) } : one));
  return { ...after, questions };
}

/** What comes back is asked anew; one's own leaves the list that only its author sees. */
function asked(state: QaState, question: Question): QaState {
  const before = state.own.find(({ id }) => id === question.id);
  return {
    ...state,
    questions: [...state.questions.filter(({ id }) => id !== question.id), { ...question, mine: before !== undefined }],
    own: before ? state.own.filter(({ id }) => id !== question.id) : state.own,
  };
}

function separate(state: QaState, id: string): QaState {
  const questions = state.questions.map((question): Question => {
    if (question.id !== id) return question;
    const { mergedInto: _, ...rest } = question;
    return { ...rest, state: 'open' };
  });
  return { ...state, questions };
}

/** Changes one question; one that is not known stays away. */
export function change(state: QaState, id: string, what: Partial<Question>): QaState {
  return { ...state, questions: state.questions.map((question) => (question.id === id ? { ...question, ...what } : question)) };
}

export type Order = 'popular' | 'new' | 'quiet';

function rank({ state, pinned }: Question): number {
  if (state === 'answering') return 0;
  if (state === 'merged') return 4;
  if (pinned) return 1;
  return state === 'open' ? 2 : 3;
}

type Heard = ReadonlyMap<string, number>;

const byVotes = (a: Question, b: Question) => b.votes - a.votes || compare(a.at, b.at) || compare(a.id, b.id);
const byTime = (a: Question, b: Question) => compare(b.at, a.at) || compare(b.id, a.id);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The question on stage first, then what is pinned, then open ones as asked for, then those that are answered: the
 * server's rule. `quiet` puts people first who were answered least.
 */
export function inOrder(questions: readonly Question[], order: Order, heard: Heard = new Map()): Question[] {
  const times = ({ id }: Question) => heard.get(id) ?? 0;
  const within = (a: Question, b: Question) => {
    if (order === 'new') return byTime(a, b);
    return (order === 'quiet' ? times(a) - times(b) : 0) || byVotes(a, b);
  };
  return questions.toSorted((a, b) => rank(a) - rank(b) || within(a, b));
}

/** The questions that were laid under another, by the one that stayed. */
export function under(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const found = new Map<string, Question[]>();
  for (const question of questions)
    if (question.mergedInto) found.set(question.mergedInto, [...(found.get(question.mergedInto) ?? []), question]);
  return found;
}

export function qaSource(sessionId: string): TopicSource<QaState, Questions> {
  return {
    topic: `qa:${sessionId}`,
    rules: qaRules,
    load: async () => {
      const page = await dataOf(api.GET('/sessions/{sessionId}/questions', { params: { path: { sessionId } } }));
      return { snapshot: page, seq: page.seq, epoch: page.epoch };
    },
  };
}
