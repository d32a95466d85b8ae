import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
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

export function HandRow(props: Props) {
  const { hand } = props;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{hand.by.name}</bdi>
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
      <RowTools {...props} />
    </li>
  );
}

/** On a button of the row a letter does the same: C calls up, D is done, L lowers. */
function RowTools({ hand, open, onCall, onDone, onLower }: Props) {
  const { t } = useLingui();
  const { name } = hand.by;
  const letters: Record<string, (() => void) | undefined> = {
    c: hand.state === 'raised' ? onCall : undefined,
    d: hand.state === 'stage' ? onDone : undefined,
    l: hand.state === 'stage' ? undefined : onLower,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = letters[event.key.toLowerCase()];
    if (!deed || !open || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  };
  return (
    // The letters only do what the buttons inside do.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.rowTools} data-work onKeyDown={onKeyDown}>
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
  );
}
