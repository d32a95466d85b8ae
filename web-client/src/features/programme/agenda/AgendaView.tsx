import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { AgendaEntry } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { When } from '@/ui/When.tsx';
import styles from './Agenda.module.css';

interface Props {
  /** By start. */
  entries: readonly AgendaEntry[];
  /** The way into a calendar. */
  children?: ReactNode;
}

const FIRST = 10;

/** What I starred, of all events: what is to come first, what is over when asked for. */
export function AgendaView({ entries, children }: Props) {
  const [all, setAll] = useState(false);
  const coming = entries.filter((entry) => entry.state !== 'ended');
  const shown = all ? entries : coming.slice(0, FIRST);
  const more = entries.length - shown.length;
  return (
    <section className={styles.agenda} aria-labelledby="agenda">
      <h2 id="agenda" className={styles.title}>
        <Trans id="agenda.title">My agenda</Trans>
      </h2>
      {entries.length === 0 ? (
        <p className={styles.feedText}>
          <Trans id="agenda.empty">Star sessions in a programme, and they stand here by their time.</Trans>
        </p>
      ) : (
        <ol className={styles.entries}>
          {shown.map((entry) => (
            <Entry key={entry.sessionId} entry={entry} />
          ))}
        </ol>
      )}
      {more > 0 ? (
        <div>
          <Button look="quiet" onClick={() => setAll(true)}>
            <Trans id="agenda.more">Show {more} more</Trans>
          </Button>
        </div>
      ) : null}
      {children}
    </section>
  );
}

function Entry({ entry }: { entry: AgendaEntry }) {
  const { t } = useLingui();
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <When at={entry.startsAt} zone={entry.zone} />
        {entry.cancelled ? (
          <Pill tone="waiting" icon="close">
            {t({ id: 'session.cancelled', message: 'Cancelled' })}
          </Pill>
        ) : entry.state === 'live' ? (
          <Pill tone="live">{t({ id: 'pill.live', message: 'LIVE' })}</Pill>
        ) : null}
      </p>
      <Link
        to="/e/$slug/sessions/$sessionId"
        params={{ slug: entry.eventSlug, sessionId: entry.sessionId }}
        className={entry.cancelled ? `${styles.session} ${styles.off}` : styles.session}
      >
        <bdi>{entry.title}</bdi>
      </Link>
      <p className={styles.where}>
        {[entry.room, entry.eventTitle].filter(Boolean).map((part, n) => (
          <span key={part}>
            {n > 0 ? ' · ' : ''}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
    </li>
  );
}
