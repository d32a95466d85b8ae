import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon.tsx';
import styles from './ChatHead.module.css';

interface Props {
  searching: boolean;
  onSearch: () => void;
  slow: number;
  /** Absent for those who may not set it. */
  onSlow?: ((seconds: number) => void) | undefined;
  tools?: ReactNode;
}

const WAITS = [0, 10, 30, 60, 300];

/** Above the conversation: searching it, and for those who moderate how fast it may go. */
export function ChatHead({ searching, onSearch, slow, onSlow, tools }: Props) {
  const { t } = useLingui();
  const waits = WAITS.includes(slow) ? WAITS : [...WAITS, slow].toSorted((one, other) => one - other);
  return (
    <div className={styles.head}>
      {onSlow ? (
        <label className={styles.slow}>
          <Trans id="chat.slowMode">Slow mode</Trans>
          <select value={slow} onChange={(event) => onSlow(Number(event.target.value))}>
            {waits.map((seconds) => (
              <option key={seconds} value={seconds}>
                {seconds === 0 ? t({ id: 'chat.slowOff', message: 'off' }) : t({ id: 'chat.seconds', message: `${seconds} s` })}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {tools}
      <button
        type="button"
        className={styles.search}
        aria-expanded={searching}
        aria-label={t({ id: 'chat.search', message: 'Search the chat' })}
        onClick={onSearch}
      >
        <Icon name={searching ? 'close' : 'search'} />
      </button>
    </div>
  );
}
