import { useState, type FocusEvent, type PointerEvent } from 'react';

/**
 * Keeps rows where they are while somebody points at them or stands in them: what comes new goes to the end, and
 * `changed` says that the order would be another one.
 */
export function useHeldOrder<Item extends { id: string }>(sorted: readonly Item[]) {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const hold = () => setHeld((before) => before ?? sorted.map(({ id }) => id));
  const release = () => setHeld(null);
  const shown = held ? inHeldOrder(sorted, held) : sorted;
  return {
    shown,
    changed: shown.some(({ id }, n) => id !== sorted[n]?.id),
    update: () => setHeld(sorted.map(({ id }) => id)),
    within: {
      onPointerEnter: (event: PointerEvent) => {
        // A finger leaves no pointer behind that could miss its row.
        if (event.pointerType === 'mouse') hold();
      },
      onPointerLeave: (event: PointerEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(document.activeElement)) release();
      },
      onFocus: hold,
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) release();
      },
    },
  };
}

export function inHeldOrder<Item extends { id: string }>(sorted: readonly Item[], held: readonly string[]): Item[] {
  const place = new Map(held.map((id, n) => [id, n]));
  return sorted.toSorted((a, b) => (place.get(a.id) ?? held.length) - (place.get(b.id) ?? held.length));
}
