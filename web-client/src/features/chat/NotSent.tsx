import { Trans } from '@lingui/react/macro';
import type { Outgoing } from '@/live/Outbox.ts';
import { Button } from '@/ui/Button.tsx';
import type { RowActions } from './actions.ts';
import styles from './NotSent.module.css';

/** What did not go out, why, and what can be done about it. */
export function NotSent({ outgoing, actions }: { outgoing: Outgoing; actions: RowActions }) {
  return (
    <div className={styles.box} role="group">
      <p className={styles.why}>{outgoing.reason ?? <Trans id="chat.notGone">This has not been sent.</Trans>}</p>
      <Button size="s" icon="retry" onClick={() => actions.again(outgoing.id)}>
        <Trans id="chat.again">Send again</Trans>
      </Button>
      <Button size="s" look="quiet" onClick={() => actions.takeBack(outgoing.id)}>
        <Trans id="chat.takeBack">Back into the box</Trans>
      </Button>
    </div>
  );
}
