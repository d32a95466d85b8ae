import type { ReactNode } from 'react';
import styles from './Page.module.css';

interface Props {
  /** page: the whole width; reading: a column of text; form: a narrow card. */
  width?: 'page' | 'reading' | 'form';
  children: ReactNode;
}

/** The column every page stands in. */
export function Page({ width = 'page', children }: Props) {
  return <div className={`${styles.page} ${styles[width]}`}>{children}</div>;
}

export function PageHead({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <div className={styles.headText}>
        <h1>{title}</h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </div>
      {children}
    </header>
  );
}

export function Card({ children }: { children: ReactNode }) {
  return <section className={styles.card}>{children}</section>;
}
