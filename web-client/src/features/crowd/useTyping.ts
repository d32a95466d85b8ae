import { useRef } from 'react';
import { useConnection, useLive } from '@/live/useLive.ts';

const EVERY_MS = 3000;

/** Says that this person writes, every three seconds at most. What does not arrive is no loss. */
export function useTyping(sessionId: string): () => void {
  const live = useLive();
  const { state } = useConnection();
  const last = useRef(0);
  return () => {
    const now = Date.now();
    if (state.kind !== 'open' || now - last.current < EVERY_MS) return;
    last.current = now;
    live.sendCommand('crowd.type', `crowd:${sessionId}`, undefined).catch(() => undefined);
  };
}
