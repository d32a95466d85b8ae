import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useId, useState } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import type { Outgoing } from '@/live/Outbox.ts';
import { Icon } from '@/ui/Icon.tsx';
import type { RowActions } from './actions.ts';
import { ChatRow } from './ChatRow.tsx';
import type { ChatState } from './chatState.ts';
import { entryOf, entryUnderWay, underWay } from './entries.ts';
import { useFollowing } from './useFollowing.ts';
import { useRowKeys, type RowKeys } from './useRowKeys.ts';
import styles from './ChatList.module.css';

interface Props {
  label: string;
  chat: ChatState;
  outgoing: readonly Outgoing[];
  me: string | undefined;
  /** The last number that was seen before the person looked away. */
  mark: number | null;
  unread: number;
  reading: boolean;
  /** A message to go to; a new object goes again. */
  target: { id: string } | null;
  selected: ReadonlySet<string>;
  actions: RowActions;
  keys: RowKeys;
  onOlder: () => void;
  onNewer: () => void;
  /** Whether the newest message is in sight. */
  onFollowing: (following: boolean) => void;
  onNewest: () => void;
}

/** The conversation, oldest first; only the rows in sight are drawn. Quiet for screen readers, which read it by arrow. */
export function ChatList(props: Props) {
  const { chat, target, onFollowing } = props;
  const { messages, behind } = chat;
  const waiting = underWay(messages, behind ? [] : props.outgoing);
  const list = useFollowing({
    count: messages.length + waiting.length,
    keyOf: (index) => String(messages[index]?.seq ?? waiting[index - messages.length]?.id ?? index),
    more: chat.more,
    behind,
    onStart: props.onOlder,
    onEnd: props.onNewer,
  });
  const { following, leave } = list;
  useEffect(() => onFollowing(following), [onFollowing, following]);
  const rows = useRowKeys({ messages, list, keys: props.keys });
  useJump(messages, target, leave, rows.goTo);
  const keysId = useId();
  return (
    <div className={styles.frame}>
      <div
        ref={list.scroller}
        role="log"
        tabIndex={0}
        aria-live="off"
        aria-label={props.label}
        aria-describedby={keysId}
        className={styles.scroller}
        {...rows.gestures}
      >
        <div className={styles.canvas} style={{ height: list.size }}>
          <Rows {...props} waiting={waiting} virtual={list.virtual} active={rows.active} />
        </div>
      </div>
      <p id={keysId} hidden>
        <Trans id="chat.keys">Arrow keys go from message to message, R answers, Enter shows what else can be done.</Trans>
      </p>
      {props.reading ? (
        <p className={styles.reading}>
          <Trans id="chat.reading">Earlier messages come</Trans>
        </p>
      ) : null}
      {following ? null : (
        <ToNewest
          unread={props.unread}
          onGo={() => {
            if (behind) props.onNewest();
            list.follow();
          }}
        />
      )}
    </div>
  );
}

interface RowsProps extends Pick<Props, 'chat' | 'mark' | 'me' | 'selected' | 'actions'> {
  waiting: readonly Outgoing[];
  virtual: ReturnType<typeof useFollowing>['virtual'];
  active: string | null;
}

function Rows({ chat, mark, me, selected, actions, waiting, virtual, active }: RowsProps) {
  const { messages } = chat;
  return virtual.getVirtualItems().map(({ key, index, start }) => {
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
        <ChatRow
          entry={entry}
          quote={quoteOf(chat, entry.message)}
          me={me}
          active={entry.id === active}
          selected={selected.has(entry.id)}
          actions={actions}
        />
      </div>
    ) : null;
  });
}

/** Goes to a message once it stands in the list. */
function useJump(
  messages: readonly ChatMessage[],
  target: { id: string } | null,
  leave: () => void,
  goTo: ReturnType<typeof useRowKeys>['goTo'],
) {
  const [done, setDone] = useState<object | null>(null);
  const at = target && target !== done ? messages.findIndex(({ id }) => id === target.id) : -1;
  useEffect(() => {
    if (at < 0) return;
    setDone(target);
    leave();
    goTo(at, 'center');
  }, [at, target, leave, goTo]);
}

function quoteOf({ messages, quotes }: ChatState, message: ChatMessage | null): ChatMessage | undefined {
  const id = message?.reply;
  return id === undefined ? undefined : (messages.findLast((one) => one.id === id) ?? quotes.findLast((one) => one.id === id));
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
