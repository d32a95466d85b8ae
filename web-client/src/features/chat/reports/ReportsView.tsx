import { useLingui } from '@lingui/react/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Report } from '@/api/types.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { ReportRow, type ReportDeeds } from './ReportRow.tsx';
import styles from './Reports.module.css';

interface Props {
  /** Undefined until they were read. */
  reports: readonly Report[] | undefined;
  failed: boolean;
  error: string | undefined;
  busy: boolean;
  deeds: ReportDeeds;
  onRetry: () => void;
  /** Below them: who is restricted. */
  children?: ReactNode;
}

/** What people have reported, the newest first. */
export function ReportsView({ reports, failed, error, busy, deeds, onRetry, children }: Props) {
  const { t } = useLingui();
  return (
    <section className={styles.all} aria-label={t({ id: 'report.list', message: 'Reports' })}>
      {error ? <Notice tone="error" title={error} /> : null}
      {!reports && failed ? (
        <Failure title={t({ id: 'report.failed', message: 'The reports could not be read' })} onRetry={onRetry} />
      ) : null}
      {!reports && !failed ? <Loading /> : null}
      {reports?.length === 0 ? (
        <Empty icon="flag" title={t({ id: 'report.none', message: 'Nothing is reported' })}>
          <Trans id="report.noneText">When somebody reports a message, it stands here with its words and the reason.</Trans>
        </Empty>
      ) : null}
      {reports && reports.length > 0 ? (
        <ul className={styles.list}>
          {reports.map((report) => (
            <ReportRow key={report.message} report={report} busy={busy} deeds={deeds} />
          ))}
        </ul>
      ) : null}
      {children}
    </section>
  );
}
