import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { Card, PageHead } from '@/ui/Page.tsx';

interface Props {
  organisation: string;
  email: string;
  stopped: boolean;
  busy: boolean;
  onStop: () => void;
}

/** One press ends the letters; nothing has to be signed in or explained. */
export function UnsubscribeCard({ organisation, email, stopped, busy, onStop }: Props) {
  const { t } = useLingui();
  return (
    <Card>
      <PageHead
        title={
          stopped ? t({ id: 'stop.done', message: 'No more letters' }) : t({ id: 'stop.title', message: 'No more letters like this?' })
        }
        lead={
          stopped ? (
            <Trans id="stop.doneText">
              <bdi>{organisation}</bdi> writes no more letters to many to {email}. What you ask for yourself, such as a seat, is still
              confirmed by mail.
            </Trans>
          ) : (
            <Trans id="stop.lead">
              <bdi>{organisation}</bdi> writes to {email} about its events.
            </Trans>
          )
        }
      />
      {stopped ? null : (
        <div>
          <Button look="primary" busy={busy} onClick={onStop}>
            <Trans id="stop.press">No more letters</Trans>
          </Button>
        </div>
      )}
    </Card>
  );
}
