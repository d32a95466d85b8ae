import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { ChatMessage, ReportReason } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { ChoiceField, TextArea } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import panel from '../ModerateDialog.module.css';
import { report } from './deskQueries.ts';
import styles from './Reports.module.css';
import { REASONS, useReasonWords } from './useReasonWords.ts';

interface Props {
  sessionId: string;
  message: ChatMessage;
  onClose: () => void;
}

const LONGEST_NOTE = 300;

/** Tells those who moderate that a message should not be there. Its author does not learn who did. */
export function ReportDialog({ sessionId, message, onClose }: Props) {
  const { t } = useLingui();
  const words = useReasonWords();
  const [reason, setReason] = useState<ReportReason>('spam');
  const [note, setNote] = useState('');
  const sending = useMutation({ mutationFn: () => report(sessionId, message.id, reason, note.trim()) });
  return (
    <Dialog open title={t({ id: 'report.title', message: 'Report this message' })} onClose={onClose}>
      <blockquote className={panel.quote} dir="auto">
        {message.text}
      </blockquote>
      {sending.isSuccess ? (
        <>
          <Notice tone="success" title={t({ id: 'report.done', message: 'Thank you. Those who moderate look at it.' })} />
          <div className={panel.actions}>
            <Button look="primary" onClick={onClose}>
              <Trans id="ui.close">Close</Trans>
            </Button>
          </div>
        </>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            sending.mutate();
          }}
        >
          <ChoiceField
            legend={t({ id: 'report.why', message: 'Why should it not be there?' })}
            name="reason"
            value={reason}
            onChange={(value) => setReason(value as ReportReason)}
            choices={REASONS.map((value) => ({ value, label: words[value] }))}
          />
          <TextArea
            label={t({ id: 'report.note', message: 'In your own words (you may leave this out)' })}
            rows={2}
            maxLength={LONGEST_NOTE}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          {sending.error ? <Notice tone="error" title={asApiError(sending.error).message} /> : null}
          <p className={styles.hint}>
            <Trans id="report.who">Only those who moderate read this, and not who wrote it.</Trans>
          </p>
          <div className={panel.actions}>
            <Button type="submit" look="primary" icon="flag" busy={sending.isPending}>
              <Trans id="report.send">Report</Trans>
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
