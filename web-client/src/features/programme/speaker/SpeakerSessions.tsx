import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ProgrammeSession, SpeakerPage } from '@/api/types.ts';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import { SessionMarks } from '../SessionMarks.tsx';
import { useSessionWords } from '../words.ts';
import { Joined } from '@/ui/Joined.tsx';
import styles from './SpeakerView.module.css';

/** The sessions of one speaker, each with its day: they lie far apart. */
export function SpeakerSessions({ page }: { page: SpeakerPage }) {
  const { event, sessions, tracks, rooms } = page;
  return (
    <ol className={styles.sessions}>
      {sessions.map((session) => (
        <li key={session.id} className={styles.session} data-track={tracks.find(({ id }) => id === session.track)?.colour}>
          <p className={styles.when}>
            <When at={session.startsAt} zone={event.zone} />
            <SessionMarks session={session} zone={event.zone} />
            {session.recordingId ? (
              <Pill tone="info" icon="play">
                <Trans id="session.recording">Recording</Trans>
              </Pill>
            ) : null}
          </p>
          <h3 className={session.cancelled ? `${styles.title} ${styles.off}` : styles.title}>
            <Link to="/e/$slug/sessions/$sessionId" params={{ slug: event.slug, sessionId: session.id }}>
              <bdi>{session.title}</bdi>
            </Link>
          </h3>
          <Where session={session} room={rooms.find(({ id }) => id === session.room)?.name} />
        </li>
      ))}
    </ol>
  );
}

function Where({ session, room }: { session: ProgrammeSession; room: string | undefined }) {
  const words = useSessionWords();
  return (
    <p className={styles.where}>
      <Joined parts={[words.kind(session), room]} />
    </p>
  );
}
