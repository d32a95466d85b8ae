import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { memo, type ReactNode } from 'react';
import { clockTime, minutesBetween } from '@/i18n/dates.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import type { Clock } from './clock.ts';
import type { Entry } from './entries.ts';
import { SessionLink } from './SessionLink.tsx';
import { hasMarks, SessionMarks } from './SessionMarks.tsx';
import { StarButton } from './StarButton.tsx';
import { useSessionWords } from './words.ts';
import styles from './SessionLine.module.css';

interface Props {
  /** Of the event. */
  slug: string;
  entry: Entry;
  clock: Clock;
  /** The zone of the event. */
  zone: string;
  starred: boolean;
  onStar: (id: string, starred: boolean) => void;
}

/** One session in a list: what it is called, who speaks, and the few facts that decide whether to go. */
export const SessionLine = memo(function SessionLine({ slug, entry, clock, zone, starred, onStar }: Props) {
  const { session, speakers } = entry;
  return (
    <article className={session.cancelled ? `${styles.line} ${styles.off}` : styles.line} data-track={entry.track?.colour}>
      <div className={styles.body}>
        {hasMarks(session) ? (
          <p className={styles.marks}>
            <SessionMarks session={session} zone={zone} />
          </p>
        ) : null}
        <h4 className={styles.title}>
          <SessionLink slug={slug} session={session} />
        </h4>
        {session.subtitle ? (
          <p className={styles.subtitle}>
            <bdi>{session.subtitle}</bdi>
          </p>
        ) : null}
        {speakers.length > 0 ? (
          <p className={styles.speakers}>
            {speakers.map((speaker, n) => (
              <span key={speaker.id}>
                {n > 0 ? ' · ' : ''}
                <bdi>{speaker.name}</bdi>
              </span>
            ))}
          </p>
        ) : null}
        <Facts entry={entry} clock={clock} />
      </div>
      <div className={styles.action}>
        <SessionAction entry={entry} />
        <StarButton title={session.title} starred={starred} onStar={(wish) => onStar(session.id, wish)} />
      </div>
    </article>
  );
});

function Facts({ entry: { session, track, room }, clock }: { entry: Entry; clock: Clock }) {
  const { i18n } = useLingui();
  const words = useSessionWords();
  const minutes = minutesBetween(session.startsAt, session.endsAt);
  const end = clockTime(session.endsAt, clock.large, i18n.locale);
  return (
    <p className={styles.facts}>
      {track ? (
        <span className={styles.track}>
          <bdi>{track.name}</bdi>
        </span>
      ) : null}
      {room ? (
        <span>
          <bdi>{room.name}</bdi>
        </span>
      ) : null}
      <span>
        <Trans id="session.until">
          until {end}, {minutes} min
        </Trans>
      </span>
      <span>{words.kind(session)}</span>
      {session.language ? <span className={styles.language}>{session.language}</span> : null}
    </p>
  );
}

/** The one thing to do now, if there is one. */
export function SessionAction({ entry: { session } }: { entry: Entry }): ReactNode {
  if (session.recordingId) {
    return (
      <ButtonLink size="s" icon="play" to="/r/$recordingId" params={{ recordingId: session.recordingId }}>
        <Trans id="action.watch">Watch recording</Trans>
      </ButtonLink>
    );
  }
  if (session.state !== 'live' || session.stage === 'in-person') return null;
  return (
    <ButtonLink size="s" look="primary" to="/s/$sessionId" params={{ sessionId: session.id }}>
      <Trans id="action.join">Join now</Trans>
    </ButtonLink>
  );
}
