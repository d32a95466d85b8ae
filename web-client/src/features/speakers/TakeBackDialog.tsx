import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { EventSpeaker } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';

interface Props {
  speaker: EventSpeaker;
  onTakeBack: () => Promise<unknown>;
  onClose: () => void;
}

export function TakeBackDialog({ speaker, onTakeBack, onClose }: Props) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const { name } = speaker;
  const act = () => {
    if (busy) return;
    setBusy(true);
    onTakeBack().then(onClose, (error: unknown) => {
      setRefused(asApiError(error));
      setBusy(false);
    });
  };
  return (
    <Dialog open title={t({ id: 'speakers.takeBackTitle', message: `Take back the invitation of ${name}?` })} onClose={onClose}>
      <Form onSubmit={act}>
        <p>
          {speaker.state === 'confirmed' ? (
            <Trans id="speakers.takeBackConfirmed">
              They can no longer speak in the rooms of their sessions, and are told by mail. The programme still names them until you take
              them out of the plan.
            </Trans>
          ) : (
            <Trans id="speakers.takeBackAsked">The link in their letter stops working, and they are told by mail.</Trans>
          )}
        </p>
        {refused ? (
          <Notice tone="error" title={refused.message}>
            {refused.detail}
          </Notice>
        ) : null}
        <Button type="submit" look="primary" busy={busy}>
          <Trans id="speakers.takeBack">Take back</Trans>
        </Button>
      </Form>
    </Dialog>
  );
}
