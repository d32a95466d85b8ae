import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 48rem)');

function watch(run: () => void): () => void {
  narrow.addEventListener('change', run);
  return () => narrow.removeEventListener('change', run);
}

/** A phone: the picture above, everything else in tabs below it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches);
}
