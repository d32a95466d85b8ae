import { lazy, Suspense, useMemo } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { crowdSource } from '@/features/crowd/crowdTopic.ts';
import { useTopic } from '@/live/useLive.ts';

const PanelTimer = lazy(() => import('@/features/wall/PanelTimer.tsx').then((m) => ({ default: m.PanelTimer })));
const TimerChip = lazy(() => import('@/features/wall/TimerChip.tsx').then((m) => ({ default: m.TimerChip })));

/** The host's timer: for hosts and speakers always, for the audience where the host shows it. */
export function RoomTimer({ page }: { page: SessionPage }) {
  const { id } = page.session;
  const { moderate, host, speak } = page.rights;
  return <Suspense>{moderate || host || speak ? <PanelTimer sessionId={id} /> : <AudienceTimer sessionId={id} />}</Suspense>;
}

function AudienceTimer({ sessionId }: { sessionId: string }) {
  const source = useMemo(() => crowdSource(sessionId), [sessionId]);
  const { endsAt } = useTopic(source).state.timer;
  return endsAt ? <TimerChip endsAt={endsAt} /> : null;
}
