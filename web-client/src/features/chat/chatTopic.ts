import { api, dataOf } from '@/api/client.ts';
import type { ChatMessage, ChatPage } from '@/api/types.ts';
import type { TopicRules, TopicSource } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';

export interface ChatState {
  /** Oldest first; a hidden message keeps its place without its text. */
  messages: readonly ChatMessage[];
  /** There are older ones on the server. */
  more: boolean;
}

const FIRST_PAGE = 50;
/** What a page keeps in memory; older ones can be read again. */
const KEPT = 2000;

export const chatRules: TopicRules<ChatState, ChatPage> = {
  empty: { messages: [], more: false },
  fill: (_, page) => ({ messages: page.messages, more: (page.messages[0]?.seq ?? 1) > 1 && page.messages.length >= FIRST_PAGE }),
  reduce: reduceChat,
};

function reduceChat(state: ChatState, frame: Frame): ChatState {
  const event = eventOf(frame);
  if (event.t === 'chat.said') {
    const message: ChatMessage = { seq: event.seq, id: event.d.id, by: event.by, at: event.at, text: event.d.text };
    const messages = [...state.messages, message];
    return messages.length > KEPT ? { messages: messages.slice(-KEPT), more: true } : { ...state, messages };
  }
  if (event.t === 'chat.hidden') {
    const hidden = event.d.message;
    return { ...state, messages: state.messages.map((m) => (m.id === hidden ? { ...m, text: undefined, hidden: true } : m)) };
  }
  return state;
}

async function readPage(sessionId: string, before?: number): Promise<ChatPage> {
  const query = before === undefined ? { limit: FIRST_PAGE } : { limit: FIRST_PAGE, before };
  return dataOf(api.GET('/sessions/{sessionId}/chat', { params: { path: { sessionId }, query } }));
}

export function chatSource(sessionId: string): TopicSource<ChatState, ChatPage> {
  return {
    topic: `chat:${sessionId}`,
    rules: chatRules,
    load: async () => {
      const page = await readPage(sessionId);
      return { snapshot: page, seq: page.seq, epoch: page.epoch };
    },
  };
}

/** Puts the page before the oldest known message in front of it. */
export async function readOlder(sessionId: string, state: ChatState): Promise<(now: ChatState) => ChatState> {
  const page = await readPage(sessionId, state.messages[0]?.seq);
  return (now) => {
    const first = now.messages[0]?.seq ?? Infinity;
    const older = page.messages.filter((m) => m.seq < first);
    return { messages: [...older, ...now.messages], more: page.messages.length >= FIRST_PAGE && (older[0]?.seq ?? 1) > 1 };
  };
}
