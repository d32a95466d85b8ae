import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { HandQueue, HandRules } from '@/api/types.ts';
import { HandQueueView } from './HandQueueView.tsx';
import { useCrowd } from './useCrowd.ts';

/** The queue with names, for those who moderate; a change of the room's version reads it anew. */
export function HandQueuePanel({ sessionId, onCount }: { sessionId: string; onCount?: (waiting: number) => void }) {
  const { state, open, ask, error } = useCrowd(sessionId);
  const queries = useQueryClient();
  const path = { params: { path: { sessionId } } };
  const queryKey = keyOf('listHands', { sessionId });
  const queue = useQuery({ queryKey, queryFn: () => dataOf(api.GET('/sessions/{sessionId}/hands', path)) });
  const { version, raised } = state.hands;
  const { refetch } = queue;
  const known = queue.data?.version ?? 0;
  useEffect(() => {
    if (version > known) void refetch();
  }, [version, known, refetch]);
  useEffect(() => onCount?.(raised), [onCount, raised]);
  const rule = useMutation({
    mutationFn: (rules: HandRules) => dataOf(api.PUT('/sessions/{sessionId}/hands/rules', { ...path, body: rules })),
    onSuccess: (fresh: HandQueue) => queries.setQueryData(queryKey, fresh),
  });
  const failed = rule.error ?? queue.error;
  return (
    <HandQueueView
      queue={queue.data}
      open={open}
      error={error ?? (failed ? asApiError(failed).message : undefined)}
      onCall={(hand) => void ask('hand.call', { hand })}
      onDone={(hand) => void ask('hand.done', { hand })}
      onLower={(hand) => void ask('hand.lower', { hand })}
      onClear={() => void ask('hand.clear')}
      onRule={(rules) => rule.mutate(rules)}
    />
  );
}
