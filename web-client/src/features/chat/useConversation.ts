import { useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import type { ChatPage } from '@/api/types.ts';
import type { TopicSource } from '@/live/LiveTopic.ts';
import { useOutbox, useTopic } from '@/live/useLive.ts';
import { LiveRefusal } from '@/live/wire.ts';
import { usePageHidden } from '@/ui/usePageHidden.ts';
import { hold, type ChatState } from './chatState.ts';
import { useReadMark } from './useReadMark.ts';

export interface ConversationSource extends TopicSource<ChatState, ChatPage> {
  older(state: ChatState): Promise<(now: ChatState) => ChatState>;
}

/** One conversation as one person follows it: what was said, what is on its way, where reading stopped. */
export function useConversation(source: ConversationSource, me: string | undefined, shown: boolean) {
  const { t } = useLingui();
  const { state: chat, status, amend, retry } = useTopic(source);
  const { outbox, items: outgoing } = useOutbox(source.topic, me ?? 'nobody');
  const [error, setError] = useState<string>();
  const [following, setFollowing] = useState(true);
  const hidden = usePageHidden();
  const { mark, unread } = useReadMark(source.topic, chat.messages, shown && following && !hidden, me);
  const { reading, older } = useOlder(source, chat, amend, setError);
  const onFollowing = useCallback(
    (now: boolean) => {
      setFollowing(now);
      amend((state) => hold(state, !now));
    },
    [amend],
  );
  const say = async (text: string) => {
    setError(undefined);
    try {
      await outbox.say('chat.say', crypto.randomUUID(), { text });
    } catch (refusal) {
      const said = refusal instanceof LiveRefusal && refusal.message ? refusal.message : '';
      setError(said || t({ id: 'chat.notSent', message: 'This was not sent. Your text is back in the box.' }));
      throw refusal;
    }
  };
  return { chat, status, outgoing, outbox, mark, unread, reading, error, older, onFollowing, say, retry };
}

function useOlder(
  source: ConversationSource,
  chat: ChatState,
  amend: (change: (state: ChatState) => ChatState) => void,
  setError: (error: string) => void,
) {
  const { t } = useLingui();
  const [reading, setReading] = useState(false);
  const older = async () => {
    if (reading) return;
    setReading(true);
    try {
      amend(await source.older(chat));
    } catch (failed) {
      console.warn(`chat: earlier messages of ${source.topic} could not be read`, failed);
      setError(t({ id: 'chat.failed', message: 'The chat could not be read' }));
    } finally {
      setReading(false);
    }
  };
  return { reading, older };
}
