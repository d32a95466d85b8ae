import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { ButtonAnchor } from '@/ui/Button.tsx';
import { When } from '@/ui/When.tsx';
import { Countdown } from './Countdown.tsx';
import styles from './Lobby.module.css';

/** Before the doors open. The page turns into the room by itself; nobody has to press anything. */
export function Lobby({ page, people }: { page: SessionPage; people: ReactNode }) {
  const { session, event, opensAt, zone } = page;
  const names = session.speakers.map((speaker) => speaker.name).join(', ');
  return (
    <div className={styles.lobby}>
      {event.title === session.title ? null : <p className={styles.over}>{event.title}</p>}
      <h1 className={styles.title}>{session.title}</h1>
      {names ? <p className={styles.by}>{names}</p> : null}
      <div className={styles.wait}>
        <p>
          <Trans id="lobby.opens">The doors open in</Trans>
        </p>
        <Countdown to={opensAt} />
        <p className={styles.start}>
          <Trans id="lobby.starts">
            It starts <When at={session.startsAt} zone={zone} />
          </Trans>
        </p>
        {session.movedFrom ? (
          <p className={styles.start}>
            <Trans id="lobby.moved">
              It was moved; before, it was to start <When at={session.movedFrom} zone={zone} />
            </Trans>
          </p>
        ) : null}
      </div>
      <p className={styles.note}>
        <Trans id="lobby.stay">You can leave this page open: it turns into the room by itself.</Trans> {people}
      </p>
      <div>
        <ButtonAnchor icon="calendar" href={`/api/v1/events/${event.slug}/calendar`} download={`${event.slug}.ics`}>
          <Trans id="action.calendar">Add to calendar</Trans>
        </ButtonAnchor>
      </div>
    </div>
  );
}
