import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { keyOf } from '@/api/queries.ts';
import { meSource } from '@/live/meTopic.ts';
import { useReturn, useTopic } from '@/live/useLive.ts';
import { eventOf } from '@/live/wire.ts';
import { talkQuery, talksQuery } from './directQueries.ts';

/** People whom the server answers in a second without feeling it. */
const READERS_A_SECOND = 200;

/** How many direct messages of an event are unread. Read some time after the others of a full room, then as they come. */
export function useDirect(slug: string, audience: number): { unread: number } {
  const queries = useQueryClient();
  const ready = useSoon(audience);
  const { state } = useTopic(meSource);
  const talks = useQuery({ ...talksQuery(slug), enabled: ready, retry: false });
  const told = useMemo(
    () =>
      state.notices
        .map(eventOf)
        .filter(({ t }) => t === 'me.direct')
        .at(-1),
    [state.notices],
  );
  const readAnew = useReadDirectAnew(slug);
  useReturn(() => void readAnew());
  const seen = useRef(told);
  useEffect(() => {
    if (!told || told === seen.current || told.t !== 'me.direct') return;
    seen.current = told;
    void queries.invalidateQueries({ queryKey: talksQuery(slug).queryKey });
    void queries.invalidateQueries({ queryKey: talkQuery(slug, told.d.with).queryKey });
  }, [told, slug, queries]);
  return { unread: talks.data?.unread ?? 0 };
}

function useSoon(audience: number): boolean {
  const [soon, setSoon] = useState(false);
  const [wait] = useState(() => 500 + (audience / READERS_A_SECOND) * 1000 * Math.random());
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return soon;
}

/** After something of one's own has changed. */
export function useReadDirectAnew(slug: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: talksQuery(slug).queryKey }),
      queries.invalidateQueries({ queryKey: [keyOf('listDirectMessages')[0]] }),
    ]);
}
