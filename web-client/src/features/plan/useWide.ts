import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 48rem)';

function watch(run: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', run);
  return () => query.removeEventListener('change', run);
}

/** Whether a board has room. */
export const useWide = (): boolean => useSyncExternalStore(watch, () => matchMedia(WIDE).matches);
