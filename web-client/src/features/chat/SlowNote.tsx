import { Trans } from '@lingui/react/macro';
import styles from './SlowNote.module.css';

/** Beneath the box: how long one waits between two messages, where one does. */
export function SlowNote({ wait, slow }: { wait: number; slow: number }) {
  if (slow === 0) return null;
  return (
    <p className={styles.slow}>
      {wait > 0 ? (
        <Trans id="chat.slowWait">Slow mode: you can write again in {wait} s.</Trans>
      ) : (
        <Trans id="chat.slow">Slow mode: one message in {slow} s.</Trans>
      )}
    </p>
  );
}
