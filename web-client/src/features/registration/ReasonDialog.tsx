import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextArea } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';

interface Props {
  kind: 'decline' | 'withdraw' | 'prefer';
  many: number;
  onDone: (reason: string) => void;
  onClose: () => void;
}

/** A no is given with a word about it, which stands in the mail; a preference is kept with its reason. */
export function ReasonDialog({ kind, many, onDone, onClose }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const titles = {
    decline: t({ id: 'reason.decline', message: 'Decline' }),
    withdraw: t({ id: 'reason.withdraw', message: 'Take the seat back' }),
    prefer: t({ id: 'reason.prefer', message: 'Put first on the waiting list' }),
  };
  return (
    <Dialog open title={titles[kind]} unsaved={reason.trim() !== ''} onClose={onClose}>
      <Form onSubmit={() => onDone(reason.trim())}>
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
        <Button type="submit" look="primary">
          {titles[kind]}
        </Button>
      </Form>
    </Dialog>
  );
}
