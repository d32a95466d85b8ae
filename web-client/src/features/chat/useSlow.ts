import type { ChatMessage } from '@/api/types.ts';
import { useNow } from '@/ui/useNow.ts';

const HOUR_MS = 3_600_000;

/** Seconds until this person may say the next thing; 0 when now. */
export function useSlow(slow: number, messages: readonly ChatMessage[], me: string | undefined, skew: number): number {
  const now = useNow(slow === 0 ? HOUR_MS : 1000) + skew;
  if (slow === 0) return 0;
  const last = messages.findLast(({ by }) => by.id === me);
  if (!last) return 0;
  // The server's clock is known to a second or so; nobody waits longer than the room's own wait.
  return Math.min(slow, Math.max(0, Math.ceil((Date.parse(last.at) + slow * 1000 - now) / 1000)));
}
