import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextField } from '@/ui/Field.tsx';
import styles from './QaPanel.module.css';

const LONGEST_REASON = 300;

interface Props {
  text: string;
  onDismiss: (reason?: string) => void;
  onClose: () => void;
}

export function DismissDialog({ text, onDismiss, onClose }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const dismiss = () => {
    onDismiss(reason.trim() || undefined);
    onClose();
  };
  return (
    <Dialog open title={t({ id: 'qa.dismiss.title', message: 'Dismiss this question?' })} onClose={onClose}>
      <p className={styles.quoted} dir="auto">
        {text}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          dismiss();
        }}
      >
        <TextField
          label={t({ id: 'qa.dismiss.reason', message: 'A reason for its author (may stay empty)' })}
          hint={<Trans id="qa.dismiss.hint">Only the author reads it. The others no longer see the question.</Trans>}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className={styles.foot}>
          <Button type="submit" look="primary">
            <Trans id="qa.dismiss">Dismiss</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans id="qa.cancel">Cancel</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
