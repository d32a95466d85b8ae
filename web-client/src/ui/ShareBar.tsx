import styles from './ShareBar.module.css';

/** Repeats a number of a table for the eye. @param share 0 to 1 */
export function ShareBar({ share }: { share: number }) {
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
