import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '@/api/types.ts';
import { clocksDiffer, clockTime, minutesBetween, ownZone } from '@/i18n/dates.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { RichText } from '@/ui/RichText.tsx';
import { ownTime } from '@/ui/When.tsx';
import { Joined } from '@/ui/Joined.tsx';
import { useSessionWords } from './words.ts';
import styles from './SessionRow.module.css';

interface Props {
  slug: string;
  session: SessionSummary;
  zone: string;
  /** The first of those that start together shows the time. */
  first: boolean;
}

export function SessionRow({ slug, session, zone, first }: Props) {
  const { i18n } = useLingui();
  const words = useSessionWords();
  const { startsAt, endsAt, track, speakers } = session;
  const minutes = minutesBetween(startsAt, endsAt);
  return (
    <li className={first ? `${styles.row} ${styles.first}` : styles.row}>
      <p className={first ? styles.time : `${styles.time} ${styles.again}`}>
        <time dateTime={startsAt}>{clockTime(startsAt, zone, i18n.locale)}</time>
        {clocksDiffer(startsAt, zone, ownZone()) ? <span className={styles.own}>{ownTime(startsAt, zone, i18n.locale)}</span> : null}
      </p>
      <div className={styles.body} data-track={track?.colour}>
        <p className={styles.facts}>
          {session.cancelled ? (
            <Pill tone="waiting" icon="close">
              <Trans id="session.cancelled">Cancelled</Trans>
            </Pill>
          ) : session.state === 'live' ? (
            <Pill tone="live">
              <Trans id="pill.live">LIVE</Trans>
            </Pill>
          ) : null}
          <span>{words.kind(session)}</span>
          <span>
            <Trans id="session.minutes">{minutes} min</Trans>
          </span>
          {session.room ? <span>{session.room}</span> : null}
          {session.recorded ? (
            <span className={styles.fact}>
              <Icon name="record" className={styles.small} />
              <Trans id="session.recorded">recorded</Trans>
            </span>
          ) : null}
        </p>
        <h4 className={session.cancelled ? `${styles.title} ${styles.off}` : styles.title}>
          <Link to="/e/$slug/sessions/$sessionId" params={{ slug, sessionId: session.id }} className={styles.link}>
            <bdi>{session.title}</bdi>
          </Link>
        </h4>
        {speakers.length > 0 ? (
          <p className={styles.speakers}>
            <Joined parts={speakers.map((s) => (s.affiliation ? `${s.name}, ${s.affiliation}` : s.name))} />
          </p>
        ) : null}
        {session.abstract ? (
          <details className={styles.more}>
            <summary>
              <Trans id="session.abstract">What it is about</Trans>
            </summary>
            <RichText html={session.abstract} />
          </details>
        ) : null}
      </div>
      <SessionAction session={session} />
    </li>
  );
}

function SessionAction({ session }: { session: SessionSummary }) {
  if (session.recordingId) {
    return (
      <div className={styles.action}>
        <ButtonLink size="s" icon="play" to="/r/$recordingId" params={{ recordingId: session.recordingId }}>
          <Trans id="action.watch">Watch recording</Trans>
        </ButtonLink>
      </div>
    );
  }
  if (session.state !== 'live') return null;
  return (
    <div className={styles.action}>
      <ButtonLink size="s" look="primary" to="/s/$sessionId" params={{ sessionId: session.id }}>
        <Trans id="action.join">Join now</Trans>
      </ButtonLink>
    </div>
  );
}
