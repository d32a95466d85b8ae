import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Icon } from '@/ui/Icon.tsx';
import type { Outgoing } from '@/live/Outbox.ts';
import { ChatRow, type RowActions } from './ChatRow.tsx';
import type { ChatState } from './chatState.ts';
import { entryOf, entryUnderWay, underWay } from './entries.ts';
import { useFollowing } from './useFollowing.ts';
import styles from './ChatList.module.css';

interface Props {
  chat: ChatState;
  outgoing: readonly Outgoing[];
  /** The last number that was seen before the person looked away. */
  mark: number | null;
  unread: number;
  canModerate: boolean;
  reading: boolean;
  actions: RowActions;
  onOlder: () => void;
  /** Whether the newest message is in sight. */
  onFollowing: (following: boolean) => void;
  onNewest: () => void;
}

/** The conversation, oldest first; only the rows in sight are drawn. Quiet for screen readers, which read it by arrow. */
export function ChatList(props: Props) {
  const { t } = useLingui();
  const { chat, mark, unread } = props;
  const { messages, behind } = chat;
  const waiting = underWay(messages, behind ? [] : props.outgoing);
  const { scroller, virtual, size, following, gestures, follow } = useFollowing({
    count: messages.length + waiting.length,
    keyOf: (index) => String(messages[index]?.seq ?? waiting[index - messages.length]?.id ?? index),
    more: chat.more,
    behind,
    onStart: props.onOlder,
  });
  const { onFollowing } = props;
  useEffect(() => onFollowing(following), [onFollowing, following]);
  const toNewest = () => {
    if (behind) props.onNewest();
    follow();
  };
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
        <div className={styles.canvas} style={{ height: size }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const pending = waiting[index - messages.length];
            const entry = pending ? entryUnderWay(pending) : entryOf(messages, index, mark);
            return entry ? (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <ChatRow entry={entry} canModerate={props.canModerate} actions={props.actions} />
              </div>
            ) : null;
          })}
        </div>
      </div>
      {props.reading ? (
        <p className={styles.reading}>
          <Trans id="chat.reading">Earlier messages come</Trans>
        </p>
      ) : null}
      {following ? null : <ToNewest unread={unread} onGo={toNewest} />}
    </div>
  );
}

function ToNewest({ unread, onGo }: { unread: number; onGo: () => void }) {
  return (
    <button type="button" className={styles.fresh} onClick={onGo}>
      <Icon name="chevronDown" />
      {unread > 0 ? (
        <Plural id="chat.new" value={unread} one="# new message" other="# new messages" />
      ) : (
        <Trans id="chat.newest">To the newest</Trans>
      )}
    </button>
  );
}
