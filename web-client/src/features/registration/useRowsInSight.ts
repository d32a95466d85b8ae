import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** So many stand in the page whole: the browser's own search and its printer see them all. */
const WHOLE = 100;
/** Drawn before and after what is in sight, so that Tab always finds the next one. */
const AROUND = 6;
const ROW_HEIGHT = 98;

/** Of a long table that scrolls with the page: the rows in sight, and the one that holds the focus wherever it is. */
export function useRowsInSight(count: number, keyOf: (index: number) => string) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const [held, setHeld] = useState<string | null>(null);
  const kept = held === null ? -1 : indexOf(held, count, keyOf);
  const virtual = useVirtualizer<Element, HTMLTableRowElement>({
    count,
    getScrollElement: () => document.documentElement,
    observeElementRect: whenResized,
    observeElementOffset: whenScrolled,
    getItemKey: keyOf,
    estimateSize: () => ROW_HEIGHT,
    overscan: count > WHOLE ? AROUND : WHOLE,
    scrollMargin: top,
    initialRect: { width: 320, height: 600 },
    rangeExtractor: useCallback((range: Range) => withKept(defaultRangeExtractor(range), kept), [kept]),
  });
  useLayoutEffect(() => {
    const look = () => setTop(body.current ? Math.round(body.current.getBoundingClientRect().top + window.scrollY) : 0);
    look();
    // Whatever grows above moves the table, and makes the page longer. Asked at each scroll, the page would be laid out twice.
    const grown = new ResizeObserver(look);
    grown.observe(document.body);
    return () => grown.disconnect();
  }, [count]);
  const rows = virtual.getVirtualItems().map(({ key, index, start, end }) => ({ key, index, start: start - top, end: end - top }));
  return { body, rows, size: virtual.getTotalSize(), measure: virtual.measureElement, hold: setHeld };
}

function indexOf(key: string, count: number, keyOf: (index: number) => string) {
  for (let index = 0; index < count; index += 1) if (keyOf(index) === key) return index;
  return -1;
}

function withKept(indexes: number[], kept: number) {
  return kept < 0 || indexes.includes(kept) ? indexes : [...indexes, kept].toSorted((one, other) => one - other);
}

// The library's own for windows would come into the room, which shares the library's chunk.

function whenResized(_: unknown, tell: (size: { width: number; height: number }) => void) {
  const heard = () => tell({ width: window.innerWidth, height: window.innerHeight });
  heard();
  window.addEventListener('resize', heard);
  return () => window.removeEventListener('resize', heard);
}

function whenScrolled(_: unknown, tell: (offset: number, moving: boolean) => void) {
  let offset = window.scrollY;
  const moved = () => tell((offset = window.scrollY), true);
  // Where it stands is known: to ask again, with rows just drawn, would lay the page out for the answer.
  const stopped = () => tell(offset, false);
  stopped();
  window.addEventListener('scroll', moved, { passive: true });
  window.addEventListener('scrollend', stopped);
  return () => {
    window.removeEventListener('scroll', moved);
    window.removeEventListener('scrollend', stopped);
  };
}
