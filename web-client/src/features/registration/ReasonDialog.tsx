import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Props {
  kind: 'decline' | 'withdraw' | 'prefer';
  many: number;
  /** Where it fails, the words stay. */
  onDone: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** A no is given with a word about it, which stands in the mail; a preference is kept with its reason. */
export function ReasonDialog({ kind, many, onDone, onClose }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const submit = () => {
    setBusy(true);
    setRefused(null);
    onDone(reason.trim()).then(onClose, (error: unknown) => {
      setRefused(asApiError(error));
      setBusy(false);
    });
  };
  const titles = {
    decline: t({ id: 'reason.decline', message: 'Decline' }),
    withdraw: t({ id: 'reason.withdraw', message: 'Take the seat back' }),
    prefer: t({ id: 'reason.prefer', message: 'Put first on the waiting list' }),
  };
  return (
    <Dialog open title={titles[kind]} unsaved={reason.trim() !== ''} onClose={onClose}>
      <Form onSubmit={submit}>
        {kind === 'prefer' ? (
          <p>
            <Trans id="reason.preferText">The next free seat is offered to them. The reason is kept in the audit trail.</Trans>
          </p>
        ) : (
          <p>
            <Plural id="reason.mails" value={many} one="# person is told by mail." other="# people are told by mail." />
          </p>
        )}
        <TextArea
          label={t({ id: 'reason.label', message: 'Reason' })}
          maxLength={1000}
          required={kind === 'prefer'}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {refused ? (
          <Notice tone="error" title={refused.message || t({ id: 'error.offline', message: 'The server cannot be reached' })}>
            {refused.detail}
          </Notice>
        ) : null}
        <Button type="submit" look="primary" busy={busy}>
          {titles[kind]}
        </Button>
      </Form>
    </Dialog>
  );
}
