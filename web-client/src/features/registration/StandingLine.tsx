import { Trans } from '@lingui/react/macro';
import type { Registration } from '@/api/types.ts';
import { useWhen } from '@/ui/When.tsx';
import styles from './RegistrationCard.module.css';

/** Where a registration stands that holds no seat: the place in the queue, the end of an offer, the organisers' word. */
export function StandingLine({ registration, zone, calledOff }: { registration: Registration; zone: string; calledOff: boolean }) {
  const when = useWhen();
  const { rank = 0, offerUntil, reason } = registration;
  const until = offerUntil ? when(offerUntil, zone) : '';
  if (calledOff && (registration.state === 'waiting' || registration.state === 'offered'))
    return (
      <p className={styles.standing}>
        <Trans id="standing.calledOff">
          The event is called off. Should it take place after all, your place on the waiting list or the seat held for you is still yours.
        </Trans>
      </p>
    );
  switch (registration.state) {
    case 'pending':
      return (
        <p className={styles.standing}>
          <Trans id="standing.pending">The organisers have your request and answer by mail.</Trans>
        </p>
      );
    case 'waiting':
      return (
        <p className={styles.standing}>
          <Trans id="standing.waiting">You are number {rank} on the waiting list. We write as soon as a seat is free for you.</Trans>
        </p>
      );
    case 'offered':
      return (
        <p className={styles.standing}>
          <Trans id="standing.offered">A seat is held for you until {until}. After that it goes to the next person.</Trans>
        </p>
      );
    case 'declined':
      return (
        <p className={styles.standing}>
          <Trans id="standing.declined">The organisers could not give you a seat.</Trans> {reason ? <q>{reason}</q> : null}
        </p>
      );
    default:
      return null;
  }
}

/** What leaving is called, by what is left. */
export function LeaveWords({ state }: { state: Registration['state'] }) {
  switch (state) {
    case 'pending':
      return <Trans id="leaveSeat.pending">Withdraw my request</Trans>;
    case 'waiting':
      return <Trans id="leaveSeat.waiting">Leave the waiting list</Trans>;
    case 'offered':
      return <Trans id="leaveSeat.offered">Decline the seat</Trans>;
    default:
      return <Trans id="seat.cancel">Give my seat back</Trans>;
  }
}
