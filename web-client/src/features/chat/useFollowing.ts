import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type WheelEvent } from 'react';
import type { Entry } from './entries.ts';

const UPWARDS = new Set(['ArrowUp', 'PageUp', 'Home']);
/** Within so many pixels of the end a person who scrolls down is taken to be at the end. */
const AT_END = 48;

/**
 * The running list's window. It follows the conversation until the person's own hand moves it away, never by distance: a
 * burst of messages must not be taken for a wish to read. `last` is the newest number of the log.
 */
export function useFollowing(entries: readonly Entry[], last: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [following, setFollowing] = useState(true);
  const [seen, setSeen] = useState(0);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 12,
    initialRect: { width: 320, height: 600 },
  });
  const size = virtual.getTotalSize();
  useEffect(() => {
    if (!following || entries.length === 0) return;
    setSeen(last);
    virtual.scrollToIndex(entries.length - 1, { align: 'end' });
  }, [following, entries.length, last, size, virtual]);

  const leave = () => setFollowing(false);
  const maybeReturn = () => {
    const list = scroller.current;
    if (list && list.scrollHeight - list.scrollTop - list.clientHeight < AT_END) setFollowing(true);
  };
  const gestures = {
    onWheel: (event: WheelEvent) => (event.deltaY < 0 ? leave() : maybeReturn()),
    onTouchMove: leave,
    onTouchEnd: maybeReturn,
    // A press on the list itself, not on a row, is a press on its scroll bar.
    onPointerDown: (event: PointerEvent) => event.target === scroller.current && leave(),
    onKeyDown: (event: KeyboardEvent) => (UPWARDS.has(event.key) ? leave() : maybeReturn()),
  };
  return { scroller, virtual, size, following, seen, gestures, follow: () => setFollowing(true) };
}
