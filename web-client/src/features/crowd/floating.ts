import { useSyncExternalStore } from 'react';

const KEPT = 'plenary.floating';
const watchers = new Set<() => void>();

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Whether reactions float over the picture. Off until somebody switches it on, on this device. */
export const useFloating = (): boolean => useSyncExternalStore(watch, () => localStorage.getItem(KEPT) === 'on');

export function keepFloating(on: boolean): void {
  if (on) localStorage.setItem(KEPT, 'on');
  else localStorage.removeItem(KEPT);
  for (const watcher of watchers) watcher();
}
