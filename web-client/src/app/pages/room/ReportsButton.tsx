import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { reportsQuery } from '@/features/chat/reports/deskQueries.ts';
import { ReportsPanel, useReportNews } from '@/features/chat/reports/ReportsPanel.tsx';
import { deskSource } from '@/features/qa/deskTopic.ts';
import { useTopic } from '@/live/useLive.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';

/** What people have reported, one press away from the chat it is about. */
export function ReportsButton({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { seq } = useTopic(useMemo(() => deskSource(sessionId), [sessionId]));
  const { data } = useQuery(reportsQuery(sessionId));
  useReportNews(sessionId, seq);
  const count = data?.reports.length ?? 0;
  const title = t({ id: 'report.list', message: 'Reports' });
  return (
    <>
      <Button size="s" look="quiet" icon="flag" onClick={() => setOpen(true)}>
        {count > 0 ? `${title} ${count}` : title}
      </Button>
      {open ? (
        <Dialog open title={title} onClose={() => setOpen(false)}>
          <ReportsPanel sessionId={sessionId} news={seq} />
        </Dialog>
      ) : null}
    </>
  );
}
