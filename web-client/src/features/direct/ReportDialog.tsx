import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { DirectComplaint, DirectMessage } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { ChoiceField } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Direct.module.css';

interface Props {
  message: DirectMessage;
  onClose: () => void;
  onReport: (complaint: DirectComplaint) => Promise<unknown>;
}

/** Shows one message, and nothing else of the talk, to those who moderate the event. */
export function ReportDialog({ message, onClose, onReport }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState<DirectComplaint['reason']>('unkind');
  const report = useMutation({ mutationFn: () => onReport({ reason }) });
  return (
    <Dialog open title={t({ id: 'direct.reportTitle', message: 'Report this message' })} onClose={onClose}>
      <blockquote className={styles.quote} dir="auto">
        {message.text}
      </blockquote>
      {report.isSuccess ? (
        <Notice tone="success" title={t({ id: 'direct.reported', message: 'Those who moderate the event see this message now.' })} />
      ) : (
        <>
          <ChoiceField
            legend={t({ id: 'direct.why', message: 'What is wrong with it' })}
            name="reason"
            value={reason}
            onChange={(value) => setReason(value as DirectComplaint['reason'])}
            choices={[
              { value: 'unkind', label: t({ id: 'direct.unkind', message: 'It is unkind or threatens somebody' }) },
              { value: 'spam', label: t({ id: 'direct.spam', message: 'It is advertising' }) },
              { value: 'unsafe', label: t({ id: 'direct.unsafe', message: 'It is dangerous or a fraud' }) },
              { value: 'other', label: t({ id: 'direct.other', message: 'Something else' }) },
            ]}
          />
          {report.error ? <Notice tone="error" title={asApiError(report.error).message} /> : null}
          <div>
            <Button look="primary" busy={report.isPending} onClick={() => report.mutate()}>
              <Trans id="direct.send">Report</Trans>
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
