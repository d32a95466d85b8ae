import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ChatRights } from './actions.ts';
import { ChatHead } from './ChatHead.tsx';
import { chatSource } from './chatTopic.ts';
import { ChatPanelView, usePublicWords } from './ChatPanelView.tsx';
import { useAnnouncements } from './useAnnouncements.ts';
import { useConversation } from './useConversation.ts';

const SearchPane = lazy(() => import('./SearchPane.tsx').then((m) => ({ default: m.SearchPane })));

interface Props {
  sessionId: string;
  me: string | undefined;
  rights: ChatRights;
  closed: boolean;
  /** The panel is in front of the person; while it is not, messages count as unread. */
  shown: boolean;
  onUnread?: (count: number) => void;
  /** Beside the search, such as what was reported. */
  tools?: ReactNode;
  /** Who writes just now. */
  typing?: ReactNode;
  onTyping?: () => void;
  /** Begins a talk with the author of a message. */
  onWrite?: (person: { id: string; name: string }) => void;
}

export function ChatPanel({ sessionId, me, rights, closed, shown, onUnread, tools, typing, onTyping, onWrite }: Props) {
  const source = useMemo(() => chatSource(sessionId), [sessionId]);
  const conversation = useConversation(source, me, shown);
  const { unread, command } = conversation;
  const words = usePublicWords();
  useEffect(() => onUnread?.(unread), [onUnread, unread]);
  const [searching, setSearching] = useState(false);
  const announced = useAnnouncements(conversation.chat, conversation.status === 'live', me);
  const slower = (seconds: number) => void command('chat.slow', { seconds }).catch(() => undefined);
  return (
    <>
      <ChatHead
        searching={searching}
        onSearch={() => setSearching(!searching)}
        slow={conversation.chat.slow}
        tools={tools}
        onSlow={rights.moderate && !closed ? slower : undefined}
      />
      {searching ? (
        <Suspense>
          <SearchPane sessionId={sessionId} onJump={(id, seq) => void conversation.jump(id, seq)} onClose={() => setSearching(false)} />
        </Suspense>
      ) : null}
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      <ChatPanelView
        conversation={conversation}
        me={me}
        rights={rights}
        closed={closed}
        draftKey={`plenary.draft.${source.topic}`}
        words={words}
        sessionId={sessionId}
        reportable
        typing={typing}
        onTyping={onTyping}
        onWrite={onWrite}
      />
    </>
  );
}
