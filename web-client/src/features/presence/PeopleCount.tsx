import { Plural, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { count } from '@/i18n/dates.ts';
import { useConnection, useTopic } from '@/live/useLive.ts';
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

interface Props {
  sessionId: string;
  /** The count that came with the page. */
  known: number;
  /** Shows who they are. */
  onOpen?: (() => void) | undefined;
}

/** How many are here, renewed live. */
export function PeopleCount({ sessionId, known, onOpen }: Props) {
  const { t } = useLingui();
  const source = useMemo(() => presenceSource(sessionId), [sessionId]);
  const { state } = useTopic(source);
  const { state: connection } = useConnection();
  const shown = <PeopleCountView here={state.here ?? known} stale={connection.kind !== 'open'} />;
  if (!onOpen) return shown;
  return (
    <button type="button" className={styles.open} title={t({ id: 'presence.who', message: 'Show who is here' })} onClick={onOpen}>
      {shown}
    </button>
  );
}
