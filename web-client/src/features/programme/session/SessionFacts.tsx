import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SessionDetails } from '@/api/types.ts';
import { minutesBetween } from '@/i18n/dates.ts';
import styles from './SessionView.module.css';

/** Where, how long, in which language, and whether it is recorded. */
export function SessionFacts({ details }: { details: SessionDetails }) {
  const { t, i18n } = useLingui();
  const { session, track, room } = details;
  const minutes = minutesBetween(session.startsAt, session.endsAt);
  const languages = new Intl.DisplayNames([i18n.locale], { type: 'language' });
  return (
    <dl className={styles.facts}>
      {room ? <Fact name={t({ id: 'session.room', message: 'Room' })}>{room.name}</Fact> : null}
      {track ? (
        <Fact name={t({ id: 'session.track', message: 'Track' })}>
          <span className={styles.track} data-track={track.colour}>
            {track.name}
          </span>
        </Fact>
      ) : null}
      <Fact name={t({ id: 'session.length', message: 'Length' })}>
        <Trans id="session.minutes">{minutes} min</Trans>
      </Fact>
      {session.language ? (
        <Fact name={t({ id: 'session.language', message: 'Language' })}>{languages.of(session.language) ?? session.language}</Fact>
      ) : null}
      <Fact name={t({ id: 'session.where', message: 'How' })}>
        {session.stage === 'in-person'
          ? t({ id: 'session.inPerson', message: 'In the room, in person' })
          : session.stage === 'meeting'
            ? t({ id: 'session.meeting', message: 'Online, a meeting in which everybody can speak' })
            : t({ id: 'session.broadcast', message: 'Online, a broadcast with chat and questions' })}
      </Fact>
      {session.doNotRecord || session.recorded ? (
        <Fact name={t({ id: 'session.recording', message: 'Recording' })}>
          {session.doNotRecord
            ? t({ id: 'session.pleaseDoNotRecord', message: 'Please do not record' })
            : t({ id: 'session.isRecorded', message: 'This session is recorded' })}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
