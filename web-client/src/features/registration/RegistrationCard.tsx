import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { EventSummary } from '@/api/types.ts';
import { dayRange } from '@/i18n/dates.ts';
import { Button, ButtonAnchor } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import styles from './RegistrationCard.module.css';

interface Props {
  event: EventSummary;
  calendar: string | null;
  /** Gives the seat back; null when it is too late for that. */
  onCancel: (() => Promise<unknown>) | null;
  /** The one primary action of this event. */
  children: ReactNode;
}

export function RegistrationCard({ event, calendar, onCancel, children }: Props) {
  const { i18n } = useLingui();
  const [asking, setAsking] = useState(false);
  return (
    <article className={styles.card}>
      <div className={styles.text}>
        {event.state === 'live' ? (
          <p>
            <Pill tone="live">
              <Trans id="pill.live">LIVE</Trans>
            </Pill>
          </p>
        ) : null}
        <h2 className={styles.title}>
          <Link to="/e/$slug" params={{ slug: event.slug }}>
            {event.title}
          </Link>
        </h2>
        <p className={styles.when}>
          {/* What began weeks ago and is live today is not announced with the hour it began. */}
          {event.state === 'past' || event.state === 'live' ? (
            dayRange(event.startsAt, event.endsAt, event.zone, i18n.locale)
          ) : (
            <When at={event.startsAt} zone={event.zone} />
          )}
        </p>
        <p className={styles.by}>{event.organisation.name}</p>
      </div>
      <div className={styles.actions}>
        {children}
        {onCancel ? (
          <Button look="quiet" onClick={() => setAsking(true)}>
            <Trans id="seat.cancel">Give my seat back</Trans>
          </Button>
        ) : null}
        {calendar ? (
          <ButtonAnchor icon="calendar" href={calendar} download={`${event.slug}.ics`}>
            <Trans id="action.calendar">Add to calendar</Trans>
          </ButtonAnchor>
        ) : null}
      </div>
      {asking && onCancel ? <CancelDialog title={event.title} onClose={() => setAsking(false)} onCancel={onCancel} /> : null}
    </article>
  );
}

function CancelDialog({ title, onClose, onCancel }: { title: string; onClose: () => void; onCancel: () => Promise<unknown> }) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog open title={t({ id: 'seat.cancelTitle', message: 'Give your seat back?' })} onClose={onClose}>
      <p>
        <Trans id="seat.cancelText">Somebody else can take your seat at “{title}”. You can register again while there are seats.</Trans>
      </p>
      <div className={styles.actions}>
        <Button
          look="primary"
          busy={busy}
          onClick={() => {
            setBusy(true);
            void onCancel().finally(onClose);
          }}
        >
          <Trans id="seat.cancelYes">Give it back</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans id="seat.keep">Keep my seat</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
