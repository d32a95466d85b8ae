import { api, dataOf } from '@/api/client.ts';
import type { ChatPage } from '@/api/types.ts';
import { chatRules, withOlder, type ChatState } from './chatState.ts';
import type { ConversationSource } from './useConversation.ts';

const PAGE = 50;
/** Read at once while somebody goes back. */
const OLDER = 100;

async function readPage(sessionId: string, query: { limit: number; before?: number }): Promise<ChatPage> {
  return dataOf(api.GET('/sessions/{sessionId}/chat', { params: { path: { sessionId }, query } }));
}

export function chatSource(sessionId: string): ConversationSource {
  return {
    topic: `chat:${sessionId}`,
    rules: chatRules,
    load: async () => {
      const page = await readPage(sessionId, { limit: PAGE });
      return { snapshot: page, seq: page.seq, epoch: page.epoch };
    },
    older: (state) => readOlder(sessionId, state),
  };
}

/** Puts the page before the oldest known message in front of it. */
async function readOlder(sessionId: string, state: ChatState): Promise<(now: ChatState) => ChatState> {
  const before = state.messages[0]?.seq ?? 1;
  const page = await readPage(sessionId, { limit: OLDER, before });
  // Meanwhile the stretch may have been read afresh; a page that does not touch it would leave a hole.
  return (now) => (now.messages[0]?.seq === before ? withOlder(now, page) : now);
}
