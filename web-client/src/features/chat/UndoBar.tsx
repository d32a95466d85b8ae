import { Trans } from '@lingui/react/macro';
import { useEffect, type ReactNode } from 'react';
import { Button } from '@/ui/Button.tsx';
import styles from './UndoBar.module.css';

export interface Undoable {
  words: ReactNode;
  undo: () => void;
}

const STAYS_MS = 12_000;

/** What was just done, for as long as one may think better of it. */
export function UndoBar({ done, onGone }: { done: Undoable | null; onGone: () => void }) {
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(onGone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [done, onGone]);
  return (
    <div role="status" className={done ? styles.bar : undefined}>
      {done ? (
        <>
          <p className={styles.words}>{done.words}</p>
          <Button
            size="s"
            onClick={() => {
              done.undo();
              onGone();
            }}
          >
            <Trans id="chat.undo">Undo</Trans>
          </Button>
        </>
      ) : null}
    </div>
  );
}
