import { Trans } from '@lingui/react/macro';
import type { Questions } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './QaPanel.module.css';

interface Props {
  own: Questions['own'];
  onWithdraw: (question: string) => void;
}

/** One's own questions that the others do not see, and why. What was taken back is gone from here too. */
export function OwnList({ own, onWithdraw }: Props) {
  const shown = own.filter(({ state }) => state !== 'withdrawn');
  if (shown.length === 0) return null;
  return (
    <details className={styles.answered} open={shown.some(({ state }) => state === 'waiting')}>
      <summary>
        <Trans id="qa.own">Your questions ({shown.length})</Trans>
      </summary>
      <ul className={styles.list}>
        {shown.map(({ id, text, state, reason }) => (
          <li key={id} className={styles.own}>
            {state === 'waiting' ? (
              <Pill tone="waiting" icon="clock">
                <Trans id="qa.own.waiting">Waiting for the host</Trans>
              </Pill>
            ) : (
              <Pill tone="plain">
                <Trans id="qa.own.dismissed">Not taken</Trans>
              </Pill>
            )}
            <p dir="auto">{text}</p>
            {reason ? (
              <p className={styles.note} dir="auto">
                {reason}
              </p>
            ) : null}
            {state === 'waiting' ? (
              <p>
                <Button size="s" look="quiet" onClick={() => onWithdraw(id)}>
                  <Trans id="qa.withdraw">Take back</Trans>
                </Button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
