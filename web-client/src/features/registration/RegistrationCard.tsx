import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { EventSummary, Registration } from '@/api/types.ts';
import { dayRange } from '@/i18n/dates.ts';
import { Button, ButtonAnchor, ButtonLink } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import { LeaveWords, StandingLine } from './StandingLine.tsx';
import styles from './RegistrationCard.module.css';

interface Props {
  event: EventSummary;
  registration: Registration;
  /** Something is asked of those who register. */
  asks: boolean;
  accepting: boolean;
  onAccept: () => void;
  calendar: string | null;
  /** Gives the seat back; null when it is too late for that. */
  onCancel: (() => Promise<unknown>) | null;
  /** The one primary action of this event. */
  children: ReactNode;
}

export function RegistrationCard({ event, registration, asks, accepting, onAccept, calendar, onCancel, children }: Props) {
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
        <StandingLine registration={registration} zone={event.zone} />
      </div>
      <div className={styles.actions}>
        {registration.state === 'confirmed' ? children : null}
        {registration.state === 'offered' ? (
          <Button look="primary" icon="seat" busy={accepting} onClick={onAccept}>
            <Trans id="seat.accept">Take the seat</Trans>
          </Button>
        ) : null}
        {onCancel ? (
          <Button look="quiet" onClick={() => setAsking(true)}>
            <LeaveWords state={registration.state} />
          </Button>
        ) : null}
        {asks ? (
          <ButtonLink look="quiet" to="/home/registrations/$registrationId" params={{ registrationId: registration.id }}>
            <Trans id="seat.answers">My answers</Trans>
          </ButtonLink>
        ) : null}
        {calendar && registration.state === 'confirmed' ? (
          <ButtonAnchor icon="calendar" href={calendar} download={`${event.slug}.ics`}>
            <Trans id="action.calendar">Add to calendar</Trans>
          </ButtonAnchor>
        ) : null}
      </div>
      {asking && onCancel ? (
        <CancelDialog title={event.title} state={registration.state} onClose={() => setAsking(false)} onCancel={onCancel} />
      ) : null}
    </article>
  );
}

interface CancelProps {
  title: string;
  state: Registration['state'];
  onClose: () => void;
  onCancel: () => Promise<unknown>;
}

function CancelDialog({ title, state, onClose, onCancel }: CancelProps) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      open
      title={
        state === 'confirmed'
          ? t({ id: 'seat.cancelTitle', message: 'Give your seat back?' })
          : t({ id: 'seat.leaveTitle', message: 'Leave the queue?' })
      }
      onClose={onClose}
    >
      <p>
        {state === 'confirmed' ? (
          <Trans id="seat.cancelText">Somebody else can take your seat at “{title}”. You can register again while there are seats.</Trans>
        ) : (
          <Trans id="seat.leaveText">Your place for “{title}” goes to the next person. Should you come back, you begin at the end.</Trans>
        )}
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
          {state === 'confirmed' ? <Trans id="seat.cancelYes">Give it back</Trans> : <Trans id="seat.leaveYes">Leave</Trans>}
        </Button>
        <Button onClick={onClose}>
          {state === 'confirmed' ? <Trans id="seat.keep">Keep my seat</Trans> : <Trans id="seat.stay">Stay</Trans>}
        </Button>
      </div>
    </Dialog>
  );
}
