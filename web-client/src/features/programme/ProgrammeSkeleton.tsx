import { useLingui } from '@lingui/react/macro';
import styles from './ProgrammeSkeleton.module.css';

const SLOTS = [2, 3, 1, 3];

/** Holds the place of a programme that is on its way, so that nothing moves when it comes. */
export function ProgrammeSkeleton() {
  const { t } = useLingui();
  return (
    <div role="status">
      <p className="visually-hidden">{t({ id: 'ui.loading', message: 'One moment' })}</p>
      <div className={styles.skeleton} aria-hidden>
        <div className={styles.head} />
        <div className={styles.tabs} />
        {SLOTS.map((sessions, slot) => (
          <div key={slot} className={styles.slot}>
            <div className={styles.time} />
            <div className={styles.sessions}>
              {Array.from({ length: sessions }, (_, n) => (
                <div key={n} className={styles.session} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
