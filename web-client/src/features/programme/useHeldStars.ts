import { useState } from 'react';

/**
 * What "only my stars" shows: who takes a star away there keeps the row, and the focus in it, until the view is left.
 */
export function useHeldStars(stars: ReadonlySet<string>, only: boolean): ReadonlySet<string> {
  const [held, setHeld] = useState(stars);
  const next = !only || [...held].every((id) => stars.has(id)) ? stars : new Set([...held, ...stars]);
  if (next !== held && (next.size !== held.size || next === stars)) setHeld(next);
  return next;
}
