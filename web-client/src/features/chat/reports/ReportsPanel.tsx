import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { Report } from '@/api/types.ts';
import { useLive, useTopic } from '@/live/useLive.ts';
import { chatSource } from '../chatTopic.ts';
import { ModerateDialog } from '../ModerateDialog.tsx';
import { decide, readmit, reportsQuery, restrictionsQuery, unsilence } from './deskQueries.ts';
import { ReportsView } from './ReportsView.tsx';
import { RestrictedList } from './RestrictedList.tsx';

interface Props {
  sessionId: string;
  /** Rises with each thing that those who moderate are told of; the list is read anew then. */
  news: number;
  onCount?: (open: number) => void;
}

/** Reports wait so long for one another before the list is read anew. */
const GATHER_MS = 400;

/** What was reported in this session and who is restricted, for those who moderate. */
export function ReportsPanel({ sessionId, news, onCount }: Props) {
  const reports = useQuery(reportsQuery(sessionId));
  const restrictions = useQuery(restrictionsQuery(sessionId));
  const [about, setAbout] = useState<Report | null>(null);
  const live = useLive();
  useReportNews(sessionId, news);
  const changing = useDeskChange(sessionId);
  const list = reports.data?.reports;
  const open = list?.length ?? 0;
  useEffect(() => onCount?.(open), [onCount, open]);
  const resolve = (outcome: 'kept' | 'hidden') => (one: Report) => changing.mutate(() => decide(sessionId, one.message, outcome));
  return (
    <>
      <ReportsView
        reports={list}
        failed={reports.isError}
        error={changing.error ? asApiError(changing.error).message : undefined}
        busy={changing.isPending}
        deeds={{ hide: resolve('hidden'), keep: resolve('kept'), person: setAbout }}
        onRetry={() => void reports.refetch()}
      >
        <RestrictedList
          restrictions={restrictions.data}
          busy={changing.isPending}
          onUnsilence={({ id }) => changing.mutate(() => unsilence(sessionId, id))}
          onReadmit={({ id }) => changing.mutate(() => readmit(sessionId, id))}
        />
      </ReportsView>
      {about ? (
        <ModerateDialog
          sessionId={sessionId}
          author={about.by}
          text={about.text}
          onClose={() => setAbout(null)}
          onPurge={() => live.sendCommand('chat.purge', `chat:${sessionId}`, { person: about.by.id })}
        />
      ) : null}
    </>
  );
}

/** Whatever is decided changes both lists. */
function useDeskChange(sessionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: reportsQuery(sessionId).queryKey }),
        queries.invalidateQueries({ queryKey: restrictionsQuery(sessionId).queryKey }),
      ]),
  });
}

/** The desk says that there is something, not what; and what is hidden in the chat is decided by that. */
export function useReportNews(sessionId: string, news: number): void {
  const queries = useQueryClient();
  const { state: chat } = useTopic(useMemo(() => chatSource(sessionId), [sessionId]));
  const changed = chat.changes.findLast(({ gone }) => gone === 'hidden')?.seq ?? 0;
  useEffect(() => {
    if (news + changed === 0) return undefined;
    const timer = setTimeout(() => void queries.invalidateQueries({ queryKey: reportsQuery(sessionId).queryKey }), GATHER_MS);
    return () => clearTimeout(timer);
  }, [news, changed, sessionId, queries]);
}
