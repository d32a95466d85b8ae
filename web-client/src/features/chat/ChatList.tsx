import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '@/ui/Icon.tsx';
import { ChatRow } from './ChatRow.tsx';
import type { ChatState } from './chatTopic.ts';
import { entriesOf, type PendingMessage } from './entries.ts';
import { useFollowing } from './useFollowing.ts';
import styles from './ChatList.module.css';

interface Props {
  chat: ChatState;
  pending: readonly PendingMessage[];
  canModerate: boolean;
  onOlder: () => void;
  onModerate: (messageId: string) => void;
}

/** The conversation, oldest first; only the rows in sight are drawn. Quiet for screen readers, which read it by arrow. */
export function ChatList({ chat, pending, canModerate, onOlder, onModerate }: Props) {
  const { t } = useLingui();
  const entries = entriesOf(chat.messages, pending);
  const { scroller, virtual, size, following, seen, gestures, follow } = useFollowing(entries, chat.messages.at(-1)?.seq ?? 0);
  const missed = following ? 0 : chat.messages.filter((m) => m.seq > seen).length;
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        role="log"
        tabIndex={0}
        aria-live="off"
        aria-label={t({ id: 'chat.log', message: 'Chat' })}
        className={styles.scroller}
        {...gestures}
      >
        {chat.more ? (
          <button type="button" className={styles.older} onClick={onOlder}>
            <Trans id="chat.older">Show earlier messages</Trans>
          </button>
        ) : null}
        <div className={styles.canvas} style={{ height: size }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const entry = entries[index];
            return entry ? (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ChatRow entry={entry} canModerate={canModerate} onModerate={onModerate} />
              </div>
            ) : null;
          })}
        </div>
      </div>
      {missed > 0 ? (
        <button type="button" className={styles.fresh} onClick={follow}>
          <Icon name="chevronDown" />
          <Plural id="chat.new" value={missed} one="# new message" other="# new messages" />
        </button>
      ) : null}
    </div>
  );
}
