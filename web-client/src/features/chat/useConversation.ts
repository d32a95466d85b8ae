import { useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { useLive, useOutbox, useTopic } from '@/live/useLive.ts';
import type { LiveStore } from '@/live/LiveStore.ts';
import { LiveRefusal } from '@/live/wire.ts';
import { useLatest } from '@/ui/useLatest.ts';
import { usePageHidden } from '@/ui/usePageHidden.ts';
import { change, hold, withQuote } from './chatState.ts';
import type { ConversationSource } from './chatTopic.ts';
import { pressed, type Emoji } from './reactions.ts';
import { useReadMark } from './useReadMark.ts';
import { useStretch } from './useStretch.ts';

export interface Saying {
  text: string;
  reply?: string | undefined;
  mentions?: string[] | undefined;
}

export type Conversation = ReturnType<typeof useConversation>;

/** One conversation as one person follows it: what was said, what is on its way, where reading stopped, what can be done. */
export function useConversation(source: ConversationSource, me: string | undefined, shown: boolean) {
  const { t } = useLingui();
  const { state: chat, status, amend, retry } = useTopic(source);
  const { outbox, items: outgoing } = useOutbox(source.topic, me ?? 'nobody');
  const [error, setError] = useState<string>();
  const [following, setFollowing] = useState(true);
  const hidden = usePageHidden();
  const { mark, unread } = useReadMark(source.topic, chat.messages, shown && following && !hidden, me);
  const unreadable = useCallback(() => setError(t({ id: 'chat.failed', message: 'The chat could not be read' })), [t]);
  const stretch = useStretch(source, chat, amend, unreadable);
  const onFollowing = useCallback(
    (now: boolean) => {
      setFollowing(now);
      amend((state) => hold(state, !now));
    },
    [amend],
  );
  const refused = (refusal: unknown, otherwise: string) => {
    setError(refusal instanceof LiveRefusal && refusal.message ? refusal.message : otherwise);
    throw refusal;
  };
  const say = ({ text, reply, mentions = [] }: Saying) => {
    setError(undefined);
    const d = { text, ...(reply && { reply }), ...(mentions.length > 0 && { mentions }) };
    return outbox
      .say('chat.say', crypto.randomUUID(), d)
      .catch((refusal: unknown) =>
        refused(refusal, t({ id: 'chat.notSent', message: 'This was not sent. Your text is back in the box.' })),
      );
  };
  const live = useLive();
  const command = useCommand(live, source.topic, setError);
  const { react, missing } = useRowDoings(source, amend, command);
  return {
    topic: source.topic,
    chat,
    status,
    outgoing,
    outbox,
    mark,
    unread,
    error,
    onFollowing,
    say,
    command,
    react,
    missing,
    retry,
    skew: live.connection.skew,
    ...stretch,
  };
}

/** Something else that is asked of the room; rejects when it is refused, and says why. */
function useCommand(live: LiveStore, topic: string, setError: (error: string | undefined) => void) {
  const { t } = useLingui();
  return async (kind: string, d: object): Promise<void> => {
    setError(undefined);
    try {
      await live.sendCommand(kind, topic, d);
    } catch (refusal) {
      const said = refusal instanceof LiveRefusal && refusal.message ? refusal.message : '';
      setError(said || t({ id: 'chat.notDone', message: 'This did not reach the room.' }));
      throw refusal;
    }
  };
}

type Amend = ReturnType<typeof useTopic<ConversationSource['rules']['empty'], never>>['amend'];

function useRowDoings(source: ConversationSource, amend: Amend, command: (kind: string, d: object) => Promise<void>) {
  const latest = useLatest(command);
  const press = useCallback(
    (message: string, emoji: Emoji, on: boolean) =>
      amend((now) => ({ ...now, messages: change(now.messages, message, (m) => pressed(m, emoji, on)) })),
    [amend],
  );
  // The button answers at once; a refusal puts it back.
  const react = useCallback(
    (message: string, emoji: Emoji, on: boolean) => {
      press(message, emoji, on);
      latest.current(on ? 'chat.react' : 'chat.unreact', { message, emoji }).catch(() => press(message, emoji, !on));
    },
    [press, latest],
  );
  const missing = useCallback(
    (id: string) => {
      source
        .message?.(id)
        .then((message) => amend((now) => withQuote(now, message)))
        .catch((failed: unknown) => console.warn('chat: a message that is answered could not be read', failed));
    },
    [source, amend],
  );
  return { react, missing };
}
