import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { SessionSeat } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import { isFullSession, useSeatsLeft } from './useSeatsLeft.ts';
import styles from './Sessions.module.css';

interface Props {
  slug: string;
  zone: string;
  sessions: readonly SessionSeat[];
  busy: boolean;
  onChoose: (session: SessionSeat, chosen: boolean) => void;
}

/** Sessions with seats of their own: which I hold a seat in, and where there still is one. */
export function SessionSeatList({ slug, zone, sessions, busy, onChoose }: Props) {
  const left = useSeatsLeft();
  return (
    <ul className={styles.list}>
      {sessions.map((session) => (
        <li key={session.sessionId} className={styles.session}>
          <div className={styles.text}>
            <h2 className={styles.title}>
              <Link to="/e/$slug/sessions/$sessionId" params={{ slug, sessionId: session.sessionId }}>
                <bdi>{session.title}</bdi>
              </Link>
            </h2>
            <p>
              <When at={session.startsAt} zone={zone} />
              {session.room ? <span className={styles.quiet}> · {session.room}</span> : null}
            </p>
            {session.chosen ? (
              <p>
                <Pill tone="success" icon="check">
                  <Trans id="sessionSeats.yours">You have a seat</Trans>
                </Pill>
              </p>
            ) : (
              <p className={styles.quiet}>{left(session)}</p>
            )}
          </div>
          {session.chosen ? (
            <Button disabled={busy} onClick={() => onChoose(session, false)}>
              <Trans id="seat.cancelYes">Give it back</Trans>
            </Button>
          ) : isFullSession(session) ? null : (
            <Button look="primary" disabled={busy} onClick={() => onChoose(session, true)}>
              <Trans id="seat.accept">Take the seat</Trans>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
