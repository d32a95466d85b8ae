import { useState } from 'react';

const KEY = 'plenary.dismissed';
const MOST = 100;

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    // What is not ours counts as nothing.
    return [];
  }
}

/** What this browser's person has put aside; the newest hundred. */
export function useDismissed(): { dismissed: readonly string[]; dismiss: (id: string) => void } {
  const [dismissed, setDismissed] = useState(read);
  const dismiss = (id: string) => {
    const all = [...read().filter((one) => one !== id), id].slice(-MOST);
    localStorage.setItem(KEY, JSON.stringify(all));
    setDismissed(all);
  };
  return { dismissed, dismiss };
}
