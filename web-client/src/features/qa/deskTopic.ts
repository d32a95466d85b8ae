import { api, dataOf } from '@/api/client.ts';
import type { DeskPage } from '@/api/types.ts';
import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';

export type DeskQuestion = DeskPage['questions'][number];

/** What only those who moderate see: questions that wait, and those that were dismissed. */
export interface DeskState {
  questions: readonly DeskQuestion[];
  /** How often who asked was answered in this event, by question. */
  heard: ReadonlyMap<string, number>;
}

export const deskRules: TopicRules<DeskState, DeskPage> = {
  empty: { questions: [], heard: new Map() },
  fill: (_, { questions, heard }) => ({
    questions,
    heard: heardOf(heard),
  }),
  reduce: reduceDesk,
};

export function heardOf(heard: DeskPage['heard']): DeskState['heard'] {
  return new Map(heard.map(({ question, answers }) => [question, answers]));
}

function reduceDesk(state: DeskState, frame: Frame): DeskState {
  const event = eventOf(frame);
  switch (event.t) {
    case 'desk.asked': {
      const { id, text, unnamed } = event.d;
      return put(state, {
        id,
        text,
        ...(event.by ? { by: event.by } : {}),
        ...(unnamed ? { unnamed } : {}),
        at: event.at,
        state: 'waiting',
      });
    }
    case 'qa.edited':
      return {
        ...state,
        questions: state.questions.map((one) => (one.id === event.d.question ? { ...one, text: event.d.text } : one)),
      };
    case 'desk.decided': {
      const { question, state: now, reason, text, asker, unnamed } = event.d;
      if (now !== 'dismissed') return { ...state, questions: state.questions.filter(({ id }) => id !== question) };
      const known = state.questions.find(({ id }) => id === question);
      return put(state, {
        id: question,
        text,
        ...(asker ? { by: asker } : {}),
        ...(unnamed ? { unnamed } : {}),
        ...(reason ? { reason } : {}),
        at: known?.at ?? event.at,
        state: 'dismissed',
      });
    }
    default:
      return state;
  }
}

function put(state: DeskState, question: DeskQuestion): DeskState {
  return { ...state, questions: [...state.questions.filter(({ id }) => id !== question.id), question] };
}

export const deskOf = (sessionId: string): Promise<DeskPage> =>
  dataOf(api.GET('/sessions/{sessionId}/desk', { params: { path: { sessionId } } }));

export function deskSource(sessionId: string): TopicSource<DeskState, DeskPage> {
  return {
    topic: `desk:${sessionId}`,
    rules: deskRules,
    load: async () => {
      const page = await deskOf(sessionId);
      return { snapshot: page, seq: page.seq, epoch: page.epoch };
    },
  };
}
