import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { EventSummary, Registration } from '@/api/types.ts';
import { dayRange } from '@/i18n/dates.ts';
import { Button, ButtonAnchor, ButtonLink } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import { ModeLine } from './ModeLine.tsx';
import { LeaveWords, StandingLine } from './StandingLine.tsx';
import styles from './RegistrationCard.module.css';

interface Props {
  event: EventSummary;
  registration: Registration;
  /** Something is asked of those who register. */
  asks: boolean;
  /** Some sessions have seats of their own. */
  chooses: boolean;
  /** What others registered the person for, who has not agreed yet. */
  agreeing?: ReactNode;
  /** Nothing of the event takes place: what was offered can be taken once something does. */
  calledOff: boolean;
  accepting: boolean;
  onAccept: () => void;
  calendar: string | null;
  /** Gives the seat back; null when it is too late for that. */
  onCancel: (() => Promise<unknown>) | null;
  /** The one primary action of this event. */
  children: ReactNode;
}

export function RegistrationCard(props: Props) {
  const { event, registration, asks, chooses, agreeing, calledOff, accepting, onAccept, calendar, onCancel, children } = props;
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
        <h3 className={styles.title}>
          <Link to="/e/$slug" params={{ slug: event.slug }}>
            <bdi>{event.title}</bdi>
          </Link>
        </h3>
        <p className={styles.when}>
          {/* What began weeks ago and is live today is not announced with the hour it began. */}
          {event.state === 'past' || event.state === 'live' ? (
            dayRange(event.startsAt, event.endsAt, event.zone, i18n.locale)
          ) : (
            <When at={event.startsAt} zone={event.zone} />
          )}
        </p>
        <p className={styles.by}>{event.organisation.name}</p>
        <StandingLine registration={registration} zone={event.zone} calledOff={calledOff} />
        {(registration.mode || event.attendance === 'hybrid') && registration.state !== 'declined' ? (
          <ModeLine slug={event.slug} registration={registration} open={event.attendance === 'hybrid' && event.state !== 'past'} />
        ) : null}
        {agreeing}
      </div>
      <div className={styles.actions}>
        <Actions
          event={event}
          registration={registration}
          asks={asks}
          chooses={chooses}
          calledOff={calledOff}
          accepting={accepting}
          onAccept={onAccept}
          calendar={calendar}
          onLeave={onCancel ? () => setAsking(true) : null}
        >
          {agreeing ? null : children}
        </Actions>
      </div>
      {asking && onCancel ? (
        <CancelDialog title={event.title} state={registration.state} onClose={() => setAsking(false)} onCancel={onCancel} />
      ) : null}
    </article>
  );
}

interface ActionProps extends Omit<Props, 'onCancel'> {
  onLeave: (() => void) | null;
}

/** The one primary action, and the quiet ones beside it. */
function Actions({ event, registration, asks, chooses, calledOff, accepting, onAccept, calendar, onLeave, children }: ActionProps) {
  return (
    <>
      {registration.state === 'confirmed' ? children : null}
      {registration.state === 'offered' && !calledOff ? (
        <Button look="primary" icon="seat" busy={accepting} onClick={onAccept}>
          <Trans id="seat.accept">Take the seat</Trans>
        </Button>
      ) : null}
      {asks ? (
        <ButtonLink look="quiet" to="/home/registrations/$registrationId" params={{ registrationId: registration.id }}>
          <Trans id="seat.answers">My answers</Trans>
        </ButtonLink>
      ) : null}
      {event.attendance !== 'online' && registration.mode !== 'online' && registration.state === 'confirmed' && event.state !== 'past' ? (
        <ButtonLink to="/home/registrations/$registrationId/ticket" params={{ registrationId: registration.id }}>
          <Trans id="ticket.title">My ticket</Trans>
        </ButtonLink>
      ) : null}
      {chooses && registration.state === 'confirmed' && event.state !== 'past' ? (
        <ButtonLink look="quiet" to="/home/registrations/$registrationId/sessions" params={{ registrationId: registration.id }}>
          <Trans id="sessionSeats.choose">Choose sessions</Trans>
        </ButtonLink>
      ) : null}
      {calendar && registration.state === 'confirmed' ? (
        <ButtonAnchor icon="calendar" href={calendar} download={`${event.slug}.ics`}>
          <Trans id="action.calendar">Add to calendar</Trans>
        </ButtonAnchor>
      ) : null}
      {onLeave ? (
        <Button look="quiet" onClick={onLeave}>
          <LeaveWords state={registration.state} />
        </Button>
      ) : null}
    </>
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
