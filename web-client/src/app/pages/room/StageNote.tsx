import type { ReactNode } from 'react';
import styles from './StageNote.module.css';

/** Words in the place of the picture. */
export function StageNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.note} role="status">
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.text}>{children}</div> : null}
    </div>
  );
}
