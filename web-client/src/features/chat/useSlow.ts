import type { ChatMessage } from '@/api/types.ts';
import { useNow } from '@/ui/useNow.ts';

const HOUR_MS = 3_600_000;

/** Seconds until this person may say the next thing; 0 when now. */
export function useSlow(slow: number, messages: readonly ChatMessage[], me: string | undefined): number {
  const now = useNow(slow === 0 ? HOUR_MS : 1000);
  if (slow === 0) return 0;
  const last = messages.findLast(({ by }) => by.id === me);
  if (!last) return 0;
  // Two clocks may differ; nobody waits longer than the room's own wait.
  return Math.min(slow, Math.max(0, Math.ceil((Date.parse(last.at) + slow * 1000 - now) / 1000)));
}
