import { useLingui } from '@lingui/react';
import { clockTime } from '@/i18n/dates.ts';
import { smallTime, type Clock } from './clock.ts';
import styles from './SlotTime.module.css';

/** A start, set like a railway board: one clock large, the other small. */
export function SlotTime({ at, clock }: { at: string; clock: Clock }) {
  const { i18n } = useLingui();
  const small = smallTime(at, clock, i18n.locale);
  return (
    <span className={styles.time}>
      <time dateTime={at}>{clockTime(at, clock.large, i18n.locale)}</time>
      {small ? <span className={styles.small}> {small}</span> : null}
    </span>
  );
}
