import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import { dropped } from './board.ts';
import type { DraftSession } from './types.ts';

/** A hand trembles; below this many pixels it is a press. */
const THRESHOLD = 5;
const EDGE = 48;
const SCROLL = 12;

interface Given {
  body: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  columns: readonly (string | undefined)[];
  /** Steps of five minutes that the board is high. */
  steps: number;
  /** Those that can be taken hold of. */
  sessions: readonly DraftSession[];
  /** Those that are live or over stay where they are. */
  fixed: readonly string[];
  onMove: (session: DraftSession, from: DraftSession) => void;
}

interface Grip {
  session: DraftSession;
  x: number;
  y: number;
  /** Of the pointer on the board when it took hold. */
  top: number;
  column: number;
  moving: boolean;
}

/** Moving by pointer. A finger scrolls the board; it moves sessions through their form. */
export function useDrag({ body, scroller, columns, steps, sessions, fixed, onMove }: Given) {
  const grip = useRef<Grip | null>(null);
  const [dragged, setDragged] = useState<DraftSession | null>(null);
  const justMoved = useRef(false);

  const on = (event: PointerEvent): { y: number; column: number; step: number } => {
    const box = body.current?.getBoundingClientRect() ?? new DOMRect();
    const across = (event.clientX - box.left) / box.width;
    const share = document.documentElement.dir === 'rtl' ? 1 - across : across;
    return { y: event.clientY - box.top, column: Math.floor(share * columns.length), step: box.height / steps };
  };
  const down = (event: PointerEvent) => {
    justMoved.current = false;
    const card = event.target instanceof Element ? event.target.closest('[data-session]') : null;
    const session = sessions.find(({ id }) => id === card?.getAttribute('data-session'));
    if (!session || event.pointerType === 'touch' || event.button !== 0 || fixed.includes(session.id)) return;
    const { y, column } = on(event);
    grip.current = { session, x: event.clientX, y: event.clientY, top: y, column, moving: false };
  };
  const end = (keep: boolean) => {
    const held = grip.current;
    grip.current = null;
    if (held?.moving && keep && dragged) onMove(dragged, held.session);
    justMoved.current = Boolean(held?.moving);
    setDragged(null);
  };
  const move = (event: PointerEvent) => {
    const held = grip.current;
    if (!held) return;
    // It was let go somewhere else.
    if (event.buttons === 0) return end(false);
    if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < THRESHOLD) return;
    if (!held.moving) event.currentTarget.setPointerCapture(event.pointerId);
    held.moving = true;
    scrollNear(scroller.current, event);
    const { y, column, step } = on(event);
    const to = Math.min(columns.length - 1, Math.max(0, columns.indexOf(held.session.room) + column - held.column));
    setDragged(dropped(held.session, (y - held.top) / step, columns[to]));
  };
  return {
    dragged,
    /** The press that ends a move is none. */
    wasMove: () => justMoved.current,
    cancel: () => end(false),
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: () => end(true),
      onPointerCancel: () => end(false),
    },
  };
}

/** Near an edge the board scrolls on under the pointer. */
function scrollNear(scroller: HTMLElement | null, { clientX, clientY }: PointerEvent): void {
  if (!scroller) return;
  const box = scroller.getBoundingClientRect();
  const towards = (at: number, from: number, to: number) => (at < from + EDGE ? -SCROLL : at > to - EDGE ? SCROLL : 0);
  scroller.scrollBy(towards(clientX, box.left, box.right), towards(clientY, box.top, box.bottom));
}
