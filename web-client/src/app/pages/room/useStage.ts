import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { sessionQuery } from '@/api/queries.ts';
import type { SessionPage } from '@/api/types.ts';
import { stageOf, stageSource, type StageState } from '@/features/room/stageTopic.ts';
import { useTopic } from '@/live/useLive.ts';

/** The stage as the page told it, then as live frames change it. */
export function useStage(page: SessionPage): StageState {
  const queries = useQueryClient();
  const { id } = page.session;
  const source = useMemo(() => stageSource(id, () => queries.fetchQuery(sessionQuery(id))), [id, queries]);
  const { state, status } = useTopic(source);
  const stage = status === 'live' ? state : stageOf(page);
  const before = page.session.state;
  useEffect(() => {
    // What the page says about rights and recordings changes with the stage.
    if (stage.state !== before) void queries.invalidateQueries({ queryKey: sessionQuery(id).queryKey });
  }, [stage.state, before, id, queries]);
  useReadAnewAfter(stage.release, id);
  return page.media.kind === 'meeting' ? { ...stage, ready: page.media.ready } : stage;
}

/** People whom the server answers in a second without feeling it. */
const READERS_A_SECOND = 200;

/** A release touched this session: its page is read anew, after a moment by chance so that a full room does not ask at once. */
function useReadAnewAfter(release: number, id: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (release === 0) return undefined;
    const { queryKey } = sessionQuery(id);
    const audience = queries.getQueryData<SessionPage>(queryKey)?.audience ?? 0;
    const wait = Math.random() * Math.max(1, audience / READERS_A_SECOND) * 1000;
    const timer = setTimeout(() => void queries.invalidateQueries({ queryKey }), wait);
    return () => clearTimeout(timer);
  }, [release, id, queries]);
}
