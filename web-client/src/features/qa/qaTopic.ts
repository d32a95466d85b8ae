import { api, dataOf } from '@/api/client.ts';
import type { Question, Questions } from '@/api/types.ts';
import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';

export interface QaState {
  questions: readonly Question[];
}

export const qaRules: TopicRules<QaState, Questions> = {
  empty: { questions: [] },
  fill: (_, { questions }) => ({ questions }),
  reduce: reduceQuestions,
};

function reduceQuestions(state: QaState, frame: Frame): QaState {
  const event = eventOf(frame);
  switch (event.t) {
    case 'qa.asked': {
      const question: Question = {
        id: event.d.id,
        by: event.by,
        at: event.at,
        text: event.d.text,
        votes: 0,
        state: 'open',
        mine: false,
        voted: false,
      };
      return { questions: [...state.questions, question] };
    }
    case 'qa.marked':
      return change(state, event.d.question, {
        state: event.d.state,
        // Told when answering begins; what is marked later keeps it.
        ...(event.d.second === undefined ? {} : { second: event.d.second }),
      });
    case 'qa.votes':
      return change(state, event.d.question, { votes: event.d.votes });
    default:
      return state;
  }
}

/** Changes one question; one that is not known stays away. */
export function change(state: QaState, id: string, what: Partial<Question>): QaState {
  return { questions: state.questions.map((question) => (question.id === id ? { ...question, ...what } : question)) };
}

export type Order = 'popular' | 'new';

const RANK: Record<Question['state'], number> = { answering: 0, open: 1, answered: 2 };

/** The question on stage first, then open ones as asked for, then those that are answered. */
export function inOrder(questions: readonly Question[], order: Order): Question[] {
  return questions.toSorted(
    (a, b) =>
      RANK[a.state] - RANK[b.state] || (order === 'popular' ? b.votes - a.votes || a.at.localeCompare(b.at) : b.at.localeCompare(a.at)),
  );
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
