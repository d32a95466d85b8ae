import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { OwnRecording } from '@/api/types.ts';
import { roughWait, stopwatch } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import styles from './Watching.module.css';

/** Recordings that were begun: one press goes on where one stopped. */
export function Watching({ recordings }: { recordings: readonly OwnRecording[] }) {
  if (recordings.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="watching">
      <h2 id="watching" className={styles.heading}>
        <Trans id="watching.title">Go on watching</Trans>
      </h2>
      <ul className={styles.list}>
        {recordings.map((one) => (
          <li key={one.recordingId}>
            <Recording one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recording({ one }: { one: OwnRecording }) {
  const { i18n } = useLingui();
  const at = stopwatch(one.second);
  const left = roughWait((one.seconds - one.second) * 1000, i18n.locale);
  return (
    <article className={styles.card}>
      <p className={styles.event}>
        <bdi>{one.eventTitle}</bdi>
      </p>
      <h3 className={styles.title}>
        <Link to="/r/$recordingId" params={{ recordingId: one.recordingId }} className={styles.link}>
          <bdi>{one.title}</bdi>
        </Link>
      </h3>
      <p className={styles.on}>
        <Icon name="play" />
        <span>
          <Trans id="watching.on">
            Continue at {at}, {left} left
          </Trans>
        </span>
      </p>
      <progress className={styles.share} value={one.second} max={one.seconds} aria-hidden />
    </article>
  );
}
