import { useEffect, useState } from 'react';

/** A screen and a half of a large window; the answer to a key must not wait for what is below it. */
const FIRST = 24;
const STEP = 30;

/**
 * How many of a long list to draw now. The first time all of it, so that a place to scroll back to is there; when `key`,
 * which names what is looked at, changes, what is in sight at once, and the rest while the browser has nothing to do.
 */
export function useGradual(total: number, key: string): number {
  const [drawn, setDrawn] = useState({ key, count: Infinity });
  const count = drawn.key === key ? drawn.count : FIRST;
  if (drawn.key !== key) setDrawn({ key, count });
  useEffect(() => {
    if (count === Infinity) return undefined;
    const next = count + STEP < total ? count + STEP : Infinity;
    return whenIdle(() => setDrawn({ key, count: next }));
  }, [total, key, count]);
  return Math.min(count, total);
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 16);
  return () => clearTimeout(timer);
}
