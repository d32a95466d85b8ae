import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Dialog } from '@/ui/Dialog.tsx';
import styles from './KeySheet.module.css';

/** Every key of the board. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog open title={t({ id: 'plan.keys', message: 'Keys' })} onClose={onClose}>
      <dl className={styles.keys}>
        <Line keys={['↑', '↓', '←', '→']} does={<Trans id="plan.keys.go">from session to session</Trans>} />
        <Line keys={['E']} does={<Trans id="plan.keys.open">open the session</Trans>} />
        <Line keys={['Enter', 'Space']} does={<Trans id="plan.keys.lift">lift it, and drop it</Trans>} />
        <Line keys={['↑', '↓']} does={<Trans id="plan.keys.minutes">lifted: five minutes earlier, later</Trans>} />
        <Line keys={['Shift + ↑', 'Shift + ↓']} does={<Trans id="plan.keys.hours">lifted: an hour earlier, later</Trans>} />
        <Line keys={['←', '→']} does={<Trans id="plan.keys.rooms">lifted: to the room beside it</Trans>} />
        <Line keys={['Shift + ←', 'Shift + →']} does={<Trans id="plan.keys.length">lifted: five minutes shorter, longer</Trans>} />
        <Line keys={['Page Up', 'Page Down']} does={<Trans id="plan.keys.days">lifted: the day before, the day after</Trans>} />
        <Line keys={['Esc']} does={<Trans id="plan.keys.back">put it back</Trans>} />
        <Line keys={['Ctrl + Z']} does={<Trans id="plan.keys.undo">take the last change back</Trans>} />
        <Line keys={['N']} does={<Trans id="plan.keys.new">new session</Trans>} />
        <Line keys={['?']} does={<Trans id="plan.keys.sheet">this sheet</Trans>} />
      </dl>
    </Dialog>
  );
}

function Line({ keys, does }: { keys: readonly string[]; does: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt className={styles.names}>
        {keys.map((key) => (
          <kbd key={key} className={styles.key}>
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
