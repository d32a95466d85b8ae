import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '@/ui/Icon.tsx';
import { ChatRow } from './ChatRow.tsx';
import { entriesOf, type PendingMessage } from './entries.ts';
import type { ChatState } from './chatTopic.ts';
import styles from './ChatList.module.css';

interface Props {
  chat: ChatState;
  pending: readonly PendingMessage[];
  canModerate: boolean;
  onOlder: () => void;
  onModerate: (messageId: string) => void;
}

const UPWARDS = new Set(['ArrowUp', 'PageUp', 'Home']);
/** Within so many pixels of the end a person who scrolls down is taken to be at the end. */
const AT_END = 48;

/**
 * The running list. It follows the conversation until the person's own hand moves it away, never by distance: a burst of
 * messages must not be taken for a wish to read.
 */
export function ChatList({ chat, pending, canModerate, onOlder, onModerate }: Props) {
  const { t } = useLingui();
  const entries = entriesOf(chat.messages, pending);
  const scroller = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(true);
  const [seen, setSeen] = useState(0);
  const last = chat.messages.at(-1)?.seq ?? 0;
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 12,
    initialRect: { width: 320, height: 600 },
  });
  const toEnd = () => virtual.scrollToIndex(entries.length - 1, { align: 'end' });

  useEffect(() => {
    if (!following || entries.length === 0) return;
    setSeen(last);
    virtual.scrollToIndex(entries.length - 1, { align: 'end' });
  }, [following, entries.length, last, virtual]);

  const leave = () => setFollowing(false);
  const maybeReturn = () => {
    const list = scroller.current;
    if (list && list.scrollHeight - list.scrollTop - list.clientHeight < AT_END) setFollowing(true);
  };
  const missed = chat.messages.filter((m) => m.seq > seen).length;
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        role="log"
        tabIndex={0}
        aria-live="off"
        aria-label={t({ id: 'chat.log', message: 'Chat' })}
        className={styles.scroller}
        onWheel={(event) => (event.deltaY < 0 ? leave() : maybeReturn())}
        onTouchMove={leave}
        onTouchEnd={maybeReturn}
        onPointerDown={(event) => event.target === scroller.current && leave()}
        onKeyDown={(event: KeyboardEvent) => (UPWARDS.has(event.key) ? leave() : maybeReturn())}
      >
        {chat.more ? (
          <button type="button" className={styles.older} onClick={onOlder}>
            <Trans id="chat.older">Show earlier messages</Trans>
          </button>
        ) : null}
        <div className={styles.canvas} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const entry = entries[item.index];
            return entry ? (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={styles.item}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <ChatRow entry={entry} canModerate={canModerate} onModerate={onModerate} />
              </div>
            ) : null;
          })}
        </div>
      </div>
      {following || missed === 0 ? null : (
        <button
          type="button"
          className={styles.fresh}
          onClick={() => {
            setFollowing(true);
            toEnd();
          }}
        >
          <Icon name="chevronDown" />
          <Plural id="chat.new" value={missed} one="# new message" other="# new messages" />
        </button>
      )}
    </div>
  );
}
