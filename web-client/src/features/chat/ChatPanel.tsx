import { useEffect, useMemo, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { useLive } from '@/live/useLive.ts';
import { chatSource } from './chatTopic.ts';
import { ChatPanelView } from './ChatPanelView.tsx';
import { ModerateDialog } from './ModerateDialog.tsx';
import { useConversation } from './useConversation.ts';

interface Props {
  sessionId: string;
  me: string | undefined;
  canModerate: boolean;
  closed: boolean;
  /** The panel is in front of the person; while it is not, messages count as unread. */
  shown: boolean;
  onUnread?: (count: number) => void;
}

export function ChatPanel({ sessionId, me, canModerate, closed, shown, onUnread }: Props) {
  const live = useLive();
  const source = useMemo(() => chatSource(sessionId), [sessionId]);
  const conversation = useConversation(source, me, shown);
  const { chat, outbox, unread } = conversation;
  const [moderated, setModerated] = useState<string | null>(null);
  useEffect(() => onUnread?.(unread), [onUnread, unread]);
  const about = chat.messages.find((message) => message.id === moderated);
  return (
    <>
      <ChatPanelView
        {...conversation}
        draftKey={`plenary.draft.${source.topic}`}
        canModerate={canModerate}
        closed={closed}
        onSay={conversation.say}
        onAgain={(id) => outbox.again(id)}
        onDrop={(id) => outbox.drop(id)}
        onOlder={() => void conversation.older()}
        onModerate={setModerated}
        onRetry={conversation.retry}
      />
      {about ? (
        <ModerateDialog
          message={about}
          onClose={() => setModerated(null)}
          onHide={() => live.sendCommand('chat.hide', source.topic, { message: about.id }).then(() => undefined)}
          onRemove={() =>
            dataOf(api.PUT('/sessions/{sessionId}/removals/{personId}', { params: { path: { sessionId, personId: about.by.id } } }))
          }
        />
      ) : null}
    </>
  );
}
