import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import styles from './UndoBar.module.css';

/** What can be done with all the messages that were marked. */
export function SelectionBar({ count, onHide, onLeave }: { count: number; onHide: () => void; onLeave: () => void }) {
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="group">
      <p className={styles.words} role="status">
        <Plural id="chat.selected" value={count} one="# message selected" other="# messages selected" />
      </p>
      <Button size="s" look="primary" icon="eyeOff" onClick={onHide}>
        <Trans id="chat.hideThese">Hide them</Trans>
      </Button>
      <Button size="s" look="quiet" onClick={onLeave}>
        <Trans id="chat.leaveSelection">Leave</Trans>
      </Button>
    </div>
  );
}
