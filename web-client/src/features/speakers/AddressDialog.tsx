import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { EventSpeaker } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Props {
  speaker: EventSpeaker;
  onNote: (email: string) => Promise<unknown>;
  onClose: () => void;
}

/** Where a speaker reads mail. Nobody is written to by saving it. */
export function AddressDialog({ speaker, onNote, onClose }: Props) {
  const { t } = useLingui();
  const [email, setEmail] = useState(speaker.email ?? '');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const wrong = refused?.code === 'email-invalid' ? refused.message : undefined;
  const { name } = speaker;
  const asked = speaker.state === 'asked' || speaker.state === 'seen';
  const save = () => {
    if (busy) return;
    if (email === speaker.email) return onClose();
    setBusy(true);
    setRefused(null);
    onNote(email).then(onClose, (error: unknown) => {
      setRefused(asApiError(error));
      setBusy(false);
    });
  };
  return (
    <Dialog open title={t({ id: 'speakers.addressOf', message: `Mail address of ${name}` })} onClose={onClose}>
      <Form onSubmit={save}>
        <TextField
          label={t({ id: 'register.email', message: 'Mail address' })}
          hint={
            asked
              ? t({ id: 'speakers.addressMoves', message: 'The link that went to the address before stops working.' })
              : t({ id: 'speakers.addressHint', message: 'Nothing is sent yet.' })
          }
          type="email"
          autoComplete="off"
          required
          maxLength={254}
          value={email}
          error={wrong}
          onChange={(event) => setEmail(event.target.value)}
        />
        {refused && !wrong ? (
          <Notice tone="error" title={refused.message}>
            {refused.detail}
          </Notice>
        ) : null}
        <Button type="submit" look="primary" size="l" wide busy={busy}>
          <Trans id="plan.save">Save</Trans>
        </Button>
      </Form>
    </Dialog>
  );
}
