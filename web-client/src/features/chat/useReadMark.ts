import { useEffect, useRef, useState } from 'react';
import type { ChatMessage } from '@/api/types.ts';

const SHELF = 'plenary.read';
const ROOMS = 40;
const WRITTEN_EVERY_MS = 2000;

interface ReadMark {
  /** The last number that was seen before the person looked away; null before anything was ever read here. */
  mark: number | null;
  /** Messages of others that came since. */
  unread: number;
}

/**
 * Where a person left off. `watching` says that the newest message is in front of their eyes; the number then seen is kept
 * for this room on this device.
 */
export function useReadMark(topic: string, messages: readonly ChatMessage[], watching: boolean, me: string | undefined): ReadMark {
  const [mark, setMark] = useState(() => readMarks()[topic] ?? null);
  const [left, setLeft] = useState<number | null>(null);
  const newest = messages.at(-1)?.seq ?? 0;
  const latest = useRef(newest);
  const written = useRef(0);
  latest.current = newest;
  useEffect(() => {
    if (watching) {
      setLeft(null);
      return undefined;
    }
    // Nothing was read here yet: the person left off where this device says.
    setLeft(latest.current || (readMarks()[topic] ?? 0));
    if (latest.current > 0) {
      setMark(latest.current);
      keepMark(topic, latest.current);
    }
    return undefined;
  }, [watching, topic]);
  useEffect(() => {
    if (!watching || newest === 0 || Date.now() - written.current < WRITTEN_EVERY_MS) return;
    written.current = Date.now();
    keepMark(topic, newest);
  }, [watching, newest, topic]);
  const unread = left === null ? 0 : countSince(messages, left, me);
  return { mark, unread };
}

function countSince(messages: readonly ChatMessage[], seq: number, me: string | undefined): number {
  let count = 0;
  for (let at = messages.length - 1; at >= 0; at -= 1) {
    const message = messages[at];
    if (!message || message.seq <= seq) break;
    if (message.by.id !== me && !message.hidden) count += 1;
  }
  return count;
}

function readMarks(): Record<string, number> {
  try {
    return JSON.parse(localStorage.getItem(SHELF) ?? '{}') as Record<string, number>;
  } catch (error) {
    console.warn('chat: where reading stopped could not be read', error);
    return {};
  }
}

function keepMark(topic: string, seq: number): void {
  const { [topic]: _, ...others } = readMarks();
  const kept = Object.entries(others).slice(-ROOMS + 1);
  localStorage.setItem(SHELF, JSON.stringify(Object.fromEntries([...kept, [topic, seq]])));
}
