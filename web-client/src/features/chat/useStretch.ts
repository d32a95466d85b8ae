import { useState } from 'react';
import type { ChatState } from './chatState.ts';
import type { ConversationSource } from './chatTopic.ts';

type Change = (state: ChatState) => ChatState;

/** Going back in a conversation: pages before and after the stretch in memory, and to one message wherever it is. */
export function useStretch(source: ConversationSource, chat: ChatState, amend: (change: Change) => void, failed: () => void) {
  const [reading, setReading] = useState(false);
  const [target, setTarget] = useState<{ id: string } | null>(null);
  const read = async (page: () => Promise<Change>): Promise<void> => {
    if (reading) return;
    setReading(true);
    try {
      amend(await page());
    } catch (error) {
      console.warn(`chat: a page of ${source.topic} could not be read`, error);
      failed();
    } finally {
      setReading(false);
    }
  };
  const jump = async (id: string, seq?: number): Promise<void> => {
    if (!chat.messages.some((message) => message.id === id)) {
      const known = seq ?? chat.quotes.findLast((message) => message.id === id)?.seq;
      await read(async () => source.around(known ?? (await seqOf(source, id))));
    }
    setTarget({ id });
  };
  return { reading, target, jump, older: () => read(() => source.older(chat)), newer: () => read(() => source.newer(chat)) };
}

async function seqOf(source: ConversationSource, id: string): Promise<number> {
  if (!source.message) throw new Error(`${source.topic} tells no single message`);
  return (await source.message(id)).seq;
}
