import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type UIEvent,
  type WheelEvent,
} from 'react';

const UPWARDS = new Set(['ArrowUp', 'PageUp', 'Home']);
/** Within so many pixels of the end a person who scrolls down is taken to be at the end. */
const AT_END = 48;
/** So near to the first row of the stretch the rows before it are read. */
const NEAR_START = 8;

interface Rows {
  count: number;
  keyOf: (index: number) => string;
  /** There is more before the first row, and after the last one. */
  more: boolean;
  behind: boolean;
  onStart: () => void;
  onEnd: () => void;
}

/**
 * The running list's window. It follows the conversation until the person's own hand moves it away, never by distance: a
 * burst of messages must not be taken for a wish to read. Rows that come in before what is read push nothing away.
 */
export function useFollowing({ count, keyOf, more, behind, onStart, onEnd }: Rows) {
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  const [following, setFollowing] = useState(true);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    getItemKey: keyOf,
    overscan: 8,
    anchorTo: 'end',
    initialRect: { width: 320, height: 600 },
  });
  const size = virtual.getTotalSize();
  const last = count > 0 ? keyOf(count - 1) : null;
  useLayoutEffect(() => {
    if (following && last !== null) virtual.scrollToEnd();
  }, [following, last, size, virtual]);

  const first = virtual.getVirtualItems()[0]?.index ?? 0;
  const atStart = more && count > 0 && first < NEAR_START;
  const end = virtual.getVirtualItems().at(-1)?.index ?? 0;
  const atEnd = behind && count > 0 && end >= count - NEAR_START;
  useEffect(() => {
    if (atEnd) onEnd();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once for each end, not for each new function
  }, [atEnd, last]);
  const firstKey = count > 0 ? keyOf(0) : null;
  useEffect(() => {
    if (atStart) onStart();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once for each start, not for each new function
  }, [atStart, firstKey]);

  const leave = useCallback(() => setFollowing(false), []);
  const maybeReturn = () => {
    const list = scroller.current;
    if (list && !behind && list.scrollHeight - list.scrollTop - list.clientHeight < AT_END) setFollowing(true);
  };
  const gestures = {
    onWheel: (event: WheelEvent) => (event.deltaY < 0 ? leave() : maybeReturn()),
    onTouchMove: leave,
    onTouchEnd: maybeReturn,
    // A press on the list itself, not on a row, is a press on its scroll bar.
    onPointerDown: (event: PointerEvent) => event.target === scroller.current && leave(),
    onKeyDown: (event: KeyboardEvent) => (UPWARDS.has(event.key) ? leave() : maybeReturn()),
    onScroll: (event: UIEvent<HTMLDivElement>) => {
      const down = event.currentTarget.scrollTop > top.current;
      top.current = event.currentTarget.scrollTop;
      if (down && !following) maybeReturn();
    },
  };
  return { scroller, virtual, size, following, gestures, follow: () => setFollowing(true), leave };
}
