import { useEffect, useMemo, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import type { ChatMessage } from '@/api/types.ts';
import type { ChatRights } from './actions.ts';
import { ChatHead } from './ChatHead.tsx';
import { chatSource } from './chatTopic.ts';
import { ChatPanelView, usePublicWords } from './ChatPanelView.tsx';
import { ModerateDialog } from './ModerateDialog.tsx';
import { SearchPane } from './SearchPane.tsx';
import { useAnnouncements } from './useAnnouncements.ts';
import { useConversation } from './useConversation.ts';

interface Props {
  sessionId: string;
  me: string | undefined;
  rights: ChatRights;
  closed: boolean;
  /** The panel is in front of the person; while it is not, messages count as unread. */
  shown: boolean;
  onUnread?: (count: number) => void;
}

export function ChatPanel({ sessionId, me, rights, closed, shown, onUnread }: Props) {
  const source = useMemo(() => chatSource(sessionId), [sessionId]);
  const conversation = useConversation(source, me, shown);
  const { unread, command } = conversation;
  const words = usePublicWords();
  const [about, setAbout] = useState<ChatMessage | null>(null);
  useEffect(() => onUnread?.(unread), [onUnread, unread]);
  const [searching, setSearching] = useState(false);
  const announced = useAnnouncements(conversation.chat, me);
  const slower = (seconds: number) => void command('chat.slow', { seconds }).catch(() => undefined);
  return (
    <>
      <ChatHead
        searching={searching}
        onSearch={() => setSearching(!searching)}
        slow={conversation.chat.slow}
        onSlow={rights.moderate && !closed ? slower : undefined}
      />
      {searching ? (
        <SearchPane sessionId={sessionId} onJump={(id, seq) => void conversation.jump(id, seq)} onClose={() => setSearching(false)} />
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
        onPerson={setAbout}
      />
      {about ? (
        <ModerateDialog
          message={about}
          onClose={() => setAbout(null)}
          onPurge={() => command('chat.purge', { person: about.by.id })}
          onRemove={() =>
            dataOf(api.PUT('/sessions/{sessionId}/removals/{personId}', { params: { path: { sessionId, personId: about.by.id } } }))
          }
        />
      ) : null}
    </>
  );
}
