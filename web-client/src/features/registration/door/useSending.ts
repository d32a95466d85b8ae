import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import type { DoorOutcome } from '@/api/types.ts';
import { dropPasses, keepPass, keptPasses } from './passes.ts';

const AT_ONCE = 50;
const AGAIN_MS = 5_000;
/** Between full parts of what has gathered: no faster than one sign-in may write. */
const PART_MS = 250;

interface Listener {
  arrived: (ticket: string, outcome: DoorOutcome) => void;
  /** Nobody answered; it is tried again by itself. */
  away: () => void;
}

/** Sends what is kept in this browser until the server has it, in the order in which it was shown. */
export function useSending(slug: string, listener: Listener) {
  const [error, setError] = useState<ApiError | null>(null);
  const [waiting, setWaiting] = useState(() => keptPasses(slug).length);
  const sending = useRef(false);
  const told = useEffectEvent((ticket: string, outcome: DoorOutcome) => listener.arrived(ticket, outcome));
  const failed = useEffectEvent((failure: unknown) => {
    const problem = asApiError(failure);
    setError(problem.code === 'offline' ? null : problem);
    listener.away();
  });
  const wake = useRef(() => {});
  useEffect(() => {
    const part = async () => {
      const passes = keptPasses(slug).slice(0, AT_ONCE);
      if (passes.length === 0) return;
      const { outcomes } = await dataOf(api.POST('/events/{slug}/check-ins', { params: { path: { slug } }, body: { passes } }));
      dropPasses(slug, new Set(outcomes.map(({ id }) => id)));
      for (const outcome of outcomes) told(passes.find(({ id }) => id === outcome.id)?.ticket ?? '', outcome);
      setError(null);
      if (passes.length === AT_ONCE) await new Promise((go) => setTimeout(go, PART_MS));
      await part();
    };
    const send = () => {
      if (sending.current) return;
      sending.current = true;
      part()
        .catch(failed)
        .finally(() => {
          sending.current = false;
          setWaiting(keptPasses(slug).length);
        });
    };
    wake.current = send;
    const timer = setInterval(send, AGAIN_MS);
    addEventListener('online', send);
    send();
    return () => {
      clearInterval(timer);
      removeEventListener('online', send);
    };
  }, [slug]);
  const keep = useCallback(
    (ticket: string) => {
      keepPass(slug, { id: crypto.randomUUID(), ticket, at: new Date().toISOString() });
      setWaiting(keptPasses(slug).length);
      wake.current();
    },
    [slug],
  );
  return { error, setError, waiting, keep };
}
