import type { CSSProperties } from 'react';
import { useNow } from '@/ui/useNow.ts';
import { minuteOf, type Board } from './board.ts';
import styles from './ProgrammeGrid.module.css';

const EVERY_MS = 15_000;

/** Where the day is now; moves while one looks. The marks of what is live say it in words. */
export function NowLine({ board }: { board: Board }) {
  const minute = minuteOf(board, useNow(EVERY_MS));
  if (minute === null) return null;
  return <div className={styles.now} data-now aria-hidden style={{ '--from': minute } as CSSProperties} />;
}
