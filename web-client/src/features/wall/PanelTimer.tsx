import { useMemo } from 'react';
import { useTopic } from '@/live/useLive.ts';
import { TimerChip } from './TimerChip.tsx';
import { wallSource } from './wallTopic.ts';

/** The timer as hosts and speakers see it, whether the audience does or not. */
export function PanelTimer({ sessionId }: { sessionId: string }) {
  const source = useMemo(() => wallSource(sessionId), [sessionId]);
  const { endsAt } = useTopic(source).state;
  return endsAt ? <TimerChip endsAt={endsAt} /> : null;
}
