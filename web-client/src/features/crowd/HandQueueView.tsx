import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Hand, HandQueue, HandRules } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField } from '@/ui/Field.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { HandRow } from './HandRow.tsx';
import styles from './Hands.module.css';

interface Props {
  queue: HandQueue | undefined;
  open: boolean;
  error: string | undefined;
  onCall: (hand: string) => void;
  onDone: (hand: string) => void;
  onLower: (hand: string) => void;
  onClear: () => void;
  onRule: (rules: HandRules) => void;
}

/** Who wants to speak, as the host sees it: call the next one, or anybody. */
export function HandQueueView({ queue, open, error, onCall, onDone, onLower, onClear, onRule }: Props) {
  const { t } = useLingui();
  const title = useId();
  const waiting = queue?.hands.filter((hand) => hand.state === 'raised') ?? [];
  const ahead = queue?.hands.filter((hand) => hand.state !== 'raised') ?? [];
  const row = (hand: Hand) => (
    <HandRow
      key={hand.id}
      hand={hand}
      open={open}
      onCall={() => onCall(hand.id)}
      onDone={() => onDone(hand.id)}
      onLower={() => onLower(hand.id)}
    />
  );
  const next = waiting[0];
  return (
    <section className={styles.queue} aria-labelledby={title}>
      <div className={styles.queueHead}>
        <h2 id={title} className={styles.title}>
          <Trans id="hand.queue">Hands</Trans>
        </h2>
        {next ? (
          <Button size="s" look="primary" icon="hand" disabled={!open} onClick={() => onCall(next.id)}>
            <Trans id="hand.callNext">Call up the next</Trans>
          </Button>
        ) : null}
        {waiting.length > 1 ? (
          <Button size="s" disabled={!open} onClick={onClear}>
            <Trans id="hand.clear">Lower all</Trans>
          </Button>
        ) : null}
      </div>
      {error ? <Notice tone="error" title={error} /> : null}
      {queue ? null : error ? null : <Loading />}
      {queue && queue.hands.length === 0 ? (
        <Empty icon="hand" title={t({ id: 'hand.empty', message: 'No hand is up' })}>
          <Trans id="hand.emptyText">Whoever raises a hand stands here, in order.</Trans>
        </Empty>
      ) : null}
      {ahead.length > 0 ? <ul className={styles.list}>{ahead.map(row)}</ul> : null}
      {waiting.length > 0 ? <ol className={styles.list}>{waiting.map(row)}</ol> : null}
      {queue ? <Rules rules={queue.rules} onRule={onRule} /> : null}
    </section>
  );
}

function Rules({ rules, onRule }: { rules: HandRules; onRule: (rules: HandRules) => void }) {
  const { t } = useLingui();
  return (
    <div className={styles.rules}>
      <CheckField
        label={t({ id: 'hand.quietFirst', message: 'Quiet people first' })}
        checked={rules.quietFirst}
        onChange={(event) => onRule({ ...rules, quietFirst: event.target.checked })}
      />
      <CheckField
        label={t({ id: 'hand.listed', message: 'Everybody sees the names' })}
        checked={rules.listed}
        onChange={(event) => onRule({ ...rules, listed: event.target.checked })}
      />
    </div>
  );
}
