import { Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import type { ProgrammeSession } from '@/api/types.ts';
import { clocksDiffer, clockTime, longDay, ownZone, zoneCity } from '@/i18n/dates.ts';
import { ownTime } from '@/ui/When.tsx';
import styles from './SessionView.module.css';

/** When it is, set like a railway board: the event's clock large, the reader's below. */
export function SessionBoard({ session, zone }: { session: ProgrammeSession; zone: string }) {
  const { i18n } = useLingui();
  const { startsAt, endsAt } = session;
  const own = ownTime(startsAt, zone, i18n.locale);
  const city = zoneCity(zone);
  return (
    <div className={styles.board}>
      <p className={styles.day}>{longDay(startsAt, zone, i18n.locale)}</p>
      <p className={session.cancelled ? `${styles.time} ${styles.off}` : styles.time}>
        <time dateTime={startsAt}>{clockTime(startsAt, zone, i18n.locale)}</time>
        <span className={styles.until}>
          –<time dateTime={endsAt}>{clockTime(endsAt, zone, i18n.locale)}</time>
        </span>
      </p>
      <p className={styles.zone}>
        <Trans id="event.inCity">in {city}</Trans>
        {clocksDiffer(startsAt, zone, ownZone()) ? (
          <>
            {' · '}
            <Trans id="event.forYou">{own} for you</Trans>
          </>
        ) : null}
      </p>
    </div>
  );
}
