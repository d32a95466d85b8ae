import { useCallback, useEffect, useState, type KeyboardEvent } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import { useLatest } from '@/ui/useLatest.ts';
import type { useFollowing } from './useFollowing.ts';

/** What the keys do with the message that has the focus. */
export interface RowKeys {
  menu: (message: ChatMessage, opener: HTMLElement) => void;
  reply: (message: ChatMessage) => void;
  /** Marks it for moderation of many at once; absent for those who may not. */
  select?: ((message: ChatMessage, reach: boolean) => void) | undefined;
  /** Takes it away from everybody, or all that are marked; absent for those who may not. */
  hide?: ((message: ChatMessage) => void) | undefined;
  /** Takes the last of these back. */
  undo?: (() => void) | undefined;
  /** Back to where one writes. */
  leave: () => void;
}

interface Rows {
  messages: readonly ChatMessage[];
  list: ReturnType<typeof useFollowing>;
  keys: RowKeys;
}

/** Going through the messages by keyboard: one of them has the focus, also when the list draws others. */
export function useRowKeys({ messages, list, keys }: Rows) {
  const [active, setActive] = useState<string | null>(null);
  const [focusing, setFocusing] = useState<string | null>(null);
  const { scroller, virtual, gestures } = list;
  const latest = useLatest({ messages, virtual });
  const rows = virtual.getVirtualItems();
  const goTo = useCallback(
    (index: number, align: 'auto' | 'center' = 'auto') => {
      const message = latest.current.messages[index];
      if (!message) return;
      latest.current.virtual.scrollToIndex(index, { align });
      setActive(message.id);
      setFocusing(message.id);
    },
    [latest],
  );
  // A row that was far away is drawn some frames after the jump; then it takes the focus.
  useEffect(() => {
    if (focusing === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-message="${CSS.escape(focusing)}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    setFocusing(null);
  }, [focusing, scroller, rows]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    gestures.onKeyDown(event);
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const onRow = event.target === event.currentTarget || event.target.matches('[data-message]');
    const index = active === null ? -1 : messages.findIndex(({ id }) => id === active);
    const message = messages[index];
    const to = aim(event.key, index, messages.length);
    if (to !== null && onRow) {
      event.preventDefault();
      if (event.shiftKey && messages[to] && message) {
        keys.select?.(message, false);
        keys.select?.(messages[to], true);
      }
      goTo(to);
    } else if (onRow && message && event.target !== event.currentTarget) {
      const act = actOf(event.key, message, event.target, keys);
      if (!act) return;
      event.preventDefault();
      act();
    } else if (event.key === 'Escape' && onRow) keys.leave();
  };
  return { active, goTo, gestures: { ...gestures, onKeyDown } };
}

function actOf(key: string, message: ChatMessage, row: HTMLElement, keys: RowKeys): (() => void) | null {
  if (key === 'Enter') return () => keys.menu(message, row.querySelector('button[aria-haspopup]') ?? row);
  if (key === 'r' || key === 'R') return () => keys.reply(message);
  if (key === 'h' || key === 'H') return keys.hide ? () => keys.hide?.(message) : null;
  if (key === 'u' || key === 'U') return keys.undo ?? null;
  if (key === ' ' && keys.select) return () => keys.select?.(message, false);
  return key === 'Escape' ? keys.leave : null;
}

/** Where an arrow leads; from the list itself the first press finds the newest message. */
function aim(key: string, index: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowUp') return index < 0 ? count - 1 : Math.max(0, index - 1);
  if (key === 'ArrowDown') return index < 0 ? count - 1 : Math.min(count - 1, index + 1);
  return null;
}
