import { Trans, useLingui } from '@lingui/react/macro';
import { asApiError } from '@/api/ApiError.ts';
import { Button } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Notice } from '@/ui/Notice.tsx';
import styles from './Agenda.module.css';

interface Props {
  /** There is an address; the server keeps only its hash, so it is shown once. */
  made: boolean;
  address?: string | undefined;
  busy: boolean;
  error?: unknown;
  onMake: () => void;
  onEnd: () => void;
}

/** Lets a calendar follow the agenda: make an address, copy it, replace it, end it. */
export function AgendaFeedView({ made, address, busy, error, onMake, onEnd }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.feed}>
      <h3 className={styles.feedTitle}>
        <Trans id="feed.title">In your own calendar</Trans>
      </h3>
      {address ? (
        <>
          <Copyable label={t({ id: 'feed.address', message: 'Calendar address' })} value={address} />
          <Notice tone="waiting" title={t({ id: 'feed.once', message: 'The address is secret and shown only now.' })}>
            <Trans id="feed.onceText">Whoever has it can read your agenda. Give it to your calendar, and to nobody else.</Trans>
          </Notice>
        </>
      ) : (
        <p className={styles.feedText}>
          {made ? (
            <Trans id="feed.made">A calendar follows your agenda. A new address ends the one given before.</Trans>
          ) : (
            <Trans id="feed.none">Make a secret address, and your calendar follows what you star, also when a session moves.</Trans>
          )}
        </p>
      )}
      {error ? <Notice tone="error" title={asApiError(error).message} /> : null}
      <div className={styles.buttons}>
        <Button icon="calendar" busy={busy} onClick={onMake}>
          {made ? <Trans id="feed.replace">Replace the address</Trans> : <Trans id="feed.make">Make an address</Trans>}
        </Button>
        {made ? (
          <Button look="quiet" busy={busy} onClick={onEnd}>
            <Trans id="feed.end">End it</Trans>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
