import { Trans, useLingui } from '@lingui/react/macro';
import { clockTime, longDay, ownZone } from '@/i18n/dates.ts';
import styles from './Lines.module.css';

/** Another day has begun, or a long silence was broken. */
export function PauseLine({ at, pause }: { at: string; pause: 'day' | 'silence' }) {
  const { i18n } = useLingui();
  const zone = ownZone();
  return (
    <p className={styles.line}>
      <time dateTime={at}>{pause === 'day' ? longDay(at, zone, i18n.locale) : clockTime(at, zone, i18n.locale)}</time>
    </p>
  );
}

/** Above it everything has been seen. */
export function UnreadLine() {
  return (
    <p className={`${styles.line} ${styles.unread}`}>
      <Trans id="chat.unread">New since you looked away</Trans>
    </p>
  );
}
