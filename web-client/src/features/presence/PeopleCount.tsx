import { Plural } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { count } from '@/i18n/dates.ts';
import { useTopic } from '@/live/useLive.ts';
import { Icon } from '@/ui/Icon.tsx';
import { presenceSource } from './presenceTopic.ts';
import styles from './PeopleCount.module.css';

export function PeopleCountView({ here, stale }: { here: number; stale: boolean }) {
  const { i18n } = useLingui();
  const number = count(here, i18n.locale);
  return (
    <span className={stale ? `${styles.count} ${styles.stale}` : styles.count}>
      <Icon name="people" className={styles.icon} />
      <span>
        <Plural id="presence.here" value={here} one={`${number} here`} other={`${number} here`} />
      </span>
    </span>
  );
}

/** How many are here, renewed live; `known` is the count that came with the page. */
export function PeopleCount({ sessionId, known, stale }: { sessionId: string; known: number; stale: boolean }) {
  const source = useMemo(() => presenceSource(sessionId), [sessionId]);
  const { state } = useTopic(source);
  return <PeopleCountView here={state.here ?? known} stale={stale} />;
}
