import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import type { MyHand } from './crowdTopic.ts';
import styles from './Hands.module.css';

interface Props {
  mine: MyHand | null;
  /** In the queue, from 1; 0 when it is not known. */
  place: number;
  waiting: number;
  open: boolean;
  onRaise: () => void;
  onLower: () => void;
}

export function HandButtonView({ mine, place, waiting, open, onRaise, onLower }: Props) {
  return (
    <div className={styles.own}>
      {mine ? (
        <Button size="s" icon="hand" disabled={!open} onClick={onLower}>
          <span className={styles.word}>
            {mine.state === 'stage' ? <Trans id="hand.leave">I have finished</Trans> : <Trans id="hand.lower">Lower my hand</Trans>}
          </span>
        </Button>
      ) : (
        <Button size="s" icon="hand" disabled={!open} onClick={onRaise}>
          <span className={styles.word}>
            <Trans id="hand.raise">Raise my hand</Trans>
          </span>
        </Button>
      )}
      <span className={styles.place} role="status">
        {mine?.state === 'raised' && place === 1 ? <Trans id="hand.next">You are next</Trans> : null}
        {mine?.state === 'raised' && place > 1 ? <Trans id="hand.place">Your place: {place}</Trans> : null}
        {mine?.state === 'stage' ? <Trans id="hand.onStage">You have the floor</Trans> : null}
        {!mine && waiting > 0 ? <Plural id="hand.waiting" value={waiting} one="# hand up" other="# hands up" /> : null}
      </span>
    </div>
  );
}
