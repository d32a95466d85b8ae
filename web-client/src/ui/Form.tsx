import type { ReactNode } from 'react';
import styles from './Form.module.css';

interface Props {
  /** By which a button outside of it names it. */
  id?: string;
  onSubmit: () => void;
  children: ReactNode;
}

/** Fields under one another; Enter submits. */
export function Form({ id, onSubmit, children }: Props) {
  return (
    <form
      id={id}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

/** Fields beside one another where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
