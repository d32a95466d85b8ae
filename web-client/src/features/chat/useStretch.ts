import { useState } from 'react';
import type { ChatState } from './chatState.ts';
import type { ConversationSource } from './chatTopic.ts';

type Change = (state: ChatState) => ChatState;

/** Going back in a conversation: pages before and after the stretch in memory, and to one message wherever it is. */
export function useStretch(source: ConversationSource, chat: ChatState, amend: (change: Change) => void, failed: () => void) {
  const [reading, setReading] = useState(false);
  const [target, setTarget] = useState<{ id: string } | null>(null);
  /** False when it could not be read, or another page is being read. */
  const read = async (page: () => Promise<Change>): Promise<boolean> => {
    if (reading) return false;
    setReading(true);
    try {
      amend(await page());
      return true;
    } catch (error) {
      console.warn(`chat: a page of ${source.topic} could not be read`, error);
      failed();
      return false;
    } finally {
      setReading(false);
    }
  };
  const jump = async (id: string, seq?: number): Promise<void> => {
    if (!chat.messages.some((message) => message.id === id)) {
      const known = seq ?? chat.quotes.findLast((message) => message.id === id)?.seq;
      if (!(await read(async () => source.around(known ?? (await seqOf(source, id)))))) return;
    }
    setTarget({ id });
  };
  return {
    reading,
    target,
    jump,
    older: async (): Promise<void> => void (await read(() => source.older(chat))),
    newer: async (): Promise<void> => void (await read(() => source.newer(chat))),
  };
}

async function seqOf(source: ConversationSource, id: string): Promise<number> {
  if (!source.message) throw new Error(`${source.topic} tells no single message`);
  return (await source.message(id)).seq;
}
