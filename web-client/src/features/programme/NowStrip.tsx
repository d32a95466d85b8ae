import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '@/api/types.ts';
import { clockTime, zoneCity } from '@/i18n/dates.ts';
import { Pill } from '@/ui/Pill.tsx';
import { useNow } from '@/ui/useNow.ts';
import { nowNext } from './days.ts';
import styles from './NowStrip.module.css';

interface Props {
  slug: string;
  sessions: readonly SessionSummary[];
  zone: string;
}

/** While the event runs: what is on, and what comes next. */
export function NowStrip({ slug, sessions, zone }: Props) {
  const { i18n } = useLingui();
  const { now, next } = nowNext(sessions, useNow(30_000));
  if (now.length === 0 && next.length === 0) return null;
  const at = next[0] ? clockTime(next[0].startsAt, zone, i18n.locale) : '';
  const city = zoneCity(zone);
  return (
    <div className={styles.strip}>
      {now.map((session) => (
        <p key={session.id} className={styles.entry}>
          <Pill tone="live">
            <Trans id="pill.live">LIVE</Trans>
          </Pill>
          <Link to="/s/$sessionId" params={{ sessionId: session.id }}>
            {session.title}
          </Link>
        </p>
      ))}
      {next.map((session) => (
        <p key={session.id} className={styles.entry}>
          <span className={styles.next}>
            <Trans id="programme.next">
              Next, {at} in {city}
            </Trans>
          </span>
          <Link to="/e/$slug/sessions/$sessionId" params={{ slug, sessionId: session.id }}>
            {session.title}
          </Link>
        </p>
      ))}
    </div>
  );
}
