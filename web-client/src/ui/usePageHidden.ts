import { useSyncExternalStore } from 'react';

function watch(run: () => void): () => void {
  document.addEventListener('visibilitychange', run);
  return () => document.removeEventListener('visibilitychange', run);
}

/** The tab is in the background, or its window is. */
export function usePageHidden(): boolean {
  return useSyncExternalStore(watch, () => document.hidden);
}
