import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Hand } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './Hands.module.css';

interface Props {
  hand: Hand;
  open: boolean;
  onCall: () => void;
  onDone: () => void;
  onLower: () => void;
}

export function HandRow({ hand, open, onCall, onDone, onLower }: Props) {
  const { t } = useLingui();
  const { name } = hand.by;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
          {hand.state === 'stage' ? (
            <Pill tone="brand" icon="stage">
              <Trans id="hand.hasFloor">has the floor</Trans>
            </Pill>
          ) : null}
          {hand.state === 'called' ? (
            <Pill tone="waiting">
              <Trans id="hand.isCalled">called, no answer yet</Trans>
            </Pill>
          ) : null}
        </p>
        {hand.about ? (
          <p className={styles.about} dir="auto">
            {hand.about}
          </p>
        ) : null}
        {hand.heard > 0 ? (
          <p className={styles.heard}>
            <Plural id="hand.heard" value={hand.heard} one="has spoken # time" other="has spoken # times" />
          </p>
        ) : null}
      </div>
      <div className={styles.rowTools}>
        {hand.state === 'raised' ? (
          <Button size="s" disabled={!open} aria-label={t({ id: 'hand.callName', message: `Call up ${name}` })} onClick={onCall}>
            <Trans id="hand.call">Call up</Trans>
          </Button>
        ) : null}
        {hand.state === 'stage' ? (
          <Button size="s" disabled={!open} aria-label={t({ id: 'hand.doneName', message: `${name} is done` })} onClick={onDone}>
            <Trans id="hand.done">Done</Trans>
          </Button>
        ) : (
          <Button
            size="s"
            look="quiet"
            disabled={!open}
            aria-label={t({ id: 'hand.lowerName', message: `Lower the hand of ${name}` })}
            onClick={onLower}
          >
            <Trans id="hand.lowerOther">Lower</Trans>
          </Button>
        )}
      </div>
    </li>
  );
}
