import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo } from 'react';
import { Icon } from '@/ui/Icon.tsx';
import { backstageSource } from './chatTopic.ts';
import { ChatPanelView, type ChatWords } from './ChatPanelView.tsx';
import { useConversation } from './useConversation.ts';
import styles from './BackstagePanel.module.css';

interface Props {
  sessionId: string;
  me: string | undefined;
  moderate: boolean;
  closed: boolean;
  shown: boolean;
  onUnread?: (count: number) => void;
}

/** What hosts, speakers and those who moderate say among themselves; nobody could take it for the chat of the room. */
export function BackstagePanel({ sessionId, me, moderate, closed, shown, onUnread }: Props) {
  const { t } = useLingui();
  const source = useMemo(() => backstageSource(sessionId), [sessionId]);
  const conversation = useConversation(source, me, shown);
  const { unread } = conversation;
  useEffect(() => onUnread?.(unread), [onUnread, unread]);
  const words: ChatWords = {
    log: t({ id: 'backstage.log', message: 'Backstage' }),
    write: t({ id: 'backstage.write', message: 'Write to host and panel' }),
    empty: t({ id: 'backstage.empty', message: 'Nobody has said anything backstage' }),
    emptyText: <Trans id="backstage.emptyText">Agree on who speaks next, or ask for help. The audience never sees it.</Trans>,
  };
  return (
    <div className={styles.backstage}>
      <p className={styles.sign}>
        <Icon name="key" />
        <Trans id="backstage.sign">Backstage: only hosts, speakers and those who moderate read this.</Trans>
      </p>
      <ChatPanelView
        conversation={conversation}
        me={me}
        rights={{ moderate, staff: true }}
        closed={closed}
        draftKey={`plenary.draft.${source.topic}`}
        words={words}
        sessionId={sessionId}
      />
    </div>
  );
}
