import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MailStop } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Props {
  stop: MailStop;
  busy: boolean;
  refused: string | null;
  onLift: (reason: string) => void;
  onClose: () => void;
}

/** An address gets letters again, for a reason that stands in the list of changes. */
export function LiftDialog({ stop, busy, refused, onLift, onClose }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const { email } = stop;
  return (
    <Dialog open title={t({ id: 'stops.liftTitle', message: 'Write to this address again?' })} onClose={onClose}>
      <p>
        <bdi>{email}</bdi>
      </p>
      {stop.cause === 'unsubscribed' || stop.cause === 'complained' ? (
        <Notice tone="waiting">
          <Trans id="stops.wished">They wished for no more letters. Write again only if they asked you to.</Trans>
        </Notice>
      ) : null}
      <Form onSubmit={() => reason.trim() && onLift(reason.trim())}>
        <TextField
          label={t({ id: 'stops.reason', message: 'Why' })}
          hint={t({ id: 'stops.reasonHint', message: 'It stands in the list of changes, with your name.' })}
          required
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {refused ? <Notice tone="error" title={refused} /> : null}
        <Button type="submit" look="primary" size="l" wide busy={busy}>
          <Trans id="stops.lift">Write again</Trans>
        </Button>
      </Form>
    </Dialog>
  );
}
