import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { AssignDialog } from '@/features/applications/AssignDialog.tsx';
import { DealForm } from '@/features/applications/DealForm.tsx';
import { ReaderList } from '@/features/applications/ReaderList.tsx';
import type { ApplicationRanking, ReaderProgress } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import type { useReaders } from './useReaders.ts';
import styles from './ApplicationsPage.module.css';

interface Props {
  rule: ApplicationRanking['readers'];
  readers: readonly ReaderProgress[];
  desk: ReturnType<typeof useReaders>;
}

/** Who reads, how far each of them is, and dealing what nobody reads yet. */
export function Readers({ rule, readers, desk }: Props) {
  return (
    <section>
      <details className={styles.readers} open={rule === 'assigned'}>
        <summary className={styles.summary}>
          <Trans id="readers.title">Who reads</Trans>
        </summary>
        <div className={styles.part}>
          <ReaderList readers={readers} />
          {rule === 'assigned' && readers.length > 0 ? (
            <DealForm busy={desk.deal.isPending} onDeal={(each) => desk.deal.mutate(each)} />
          ) : null}
        </div>
      </details>
      <FailedRequest error={desk.deal.error ?? desk.assign.error} />
      <p role="status">{desk.outcome}</p>
    </section>
  );
}

interface GivingProps {
  applications: readonly string[];
  readers: readonly ReaderProgress[];
  desk: ReturnType<typeof useReaders>;
}

/** Gives what is chosen to some reviewers by hand. */
export function Giving({ applications, readers, desk }: GivingProps) {
  const [open, setOpen] = useState(false);
  const none = applications.length === 0;
  const close = () => setOpen(false);
  return (
    <>
      <Button look="quiet" icon="people" aria-disabled={none} onClick={() => !none && setOpen(true)}>
        <Trans id="readers.title">Who reads</Trans>
      </Button>
      {open ? (
        <AssignDialog
          applications={applications}
          readers={readers}
          busy={desk.assign.isPending}
          onAssign={(wish) => desk.assign.mutate(wish, { onSettled: close })}
          onClose={close}
        />
      ) : null}
    </>
  );
}
