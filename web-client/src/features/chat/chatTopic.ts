import { api, dataOf } from '@/api/client.ts';
import type { ChatMessage, ChatPage, FoundMessages } from '@/api/types.ts';
import type { TopicSource } from '@/live/LiveTopic.ts';
import { chatRules, lookAt, withNewer, withOlder, type ChatState } from './chatState.ts';

type Amendment = Promise<(now: ChatState) => ChatState>;

/** One conversation: where it is read, and how one goes back in it. */
export interface ConversationSource extends TopicSource<ChatState, ChatPage> {
  older(state: ChatState): Amendment;
  newer(state: ChatState): Amendment;
  /** The stretch around a number. */
  around(seq: number): Amendment;
  /** One message that is not known here; absent where there is no such question. */
  message?: (id: string) => Promise<ChatMessage>;
}

interface Query {
  limit: number;
  before?: number;
  after?: number;
  around?: number;
}

const PAGE = 50;
/** Read at once while somebody goes back. */
const FAR_PAGE = 100;

const READ = {
  chat: (sessionId: string, query: Query) => api.GET('/sessions/{sessionId}/chat', { params: { path: { sessionId }, query } }),
  backstage: (sessionId: string, query: Query) => api.GET('/sessions/{sessionId}/backstage', { params: { path: { sessionId }, query } }),
};

function conversation(kind: keyof typeof READ, sessionId: string): ConversationSource {
  const read = (query: Query) => dataOf(READ[kind](sessionId, query));
  return {
    topic: `${kind}:${sessionId}`,
    rules: chatRules,
    load: async () => {
      const page = await read({ limit: PAGE });
      return { snapshot: page, seq: page.seq, epoch: page.epoch };
    },
    older: async (state) => {
      const before = state.messages[0]?.seq ?? 1;
      const page = await read({ limit: FAR_PAGE, before });
      // Meanwhile the stretch may have been read afresh; a page that does not touch it would leave a hole.
      return (now) => (now.messages[0]?.seq === before ? withOlder(now, page) : now);
    },
    newer: async (state) => {
      const after = state.messages.at(-1)?.seq ?? 0;
      const page = await read({ limit: FAR_PAGE, after });
      return (now) => (now.behind && now.messages.at(-1)?.seq === after ? withNewer(now, page) : now);
    },
    around: async (seq) => {
      const page = await read({ limit: FAR_PAGE, around: seq });
      return (now) => lookAt(now, page);
    },
  };
}

export function chatSource(sessionId: string): ConversationSource {
  return {
    ...conversation('chat', sessionId),
    message: (messageId) =>
      dataOf(api.GET('/sessions/{sessionId}/chat/messages/{messageId}', { params: { path: { sessionId, messageId } } })),
  };
}

/** What host and panel say among themselves. */
export function backstageSource(sessionId: string): ConversationSource {
  return conversation('backstage', sessionId);
}

export function searchChat(sessionId: string, q: string): Promise<FoundMessages> {
  return dataOf(api.GET('/sessions/{sessionId}/chat/search', { params: { path: { sessionId }, query: { q, limit: 50 } } }));
}
