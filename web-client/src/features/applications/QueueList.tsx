import { Trans, useLingui } from '@lingui/react/macro';
import type { ReviewQueue } from '@/api/types.ts';
import { Icon } from '@/ui/Icon.tsx';
import { isDone } from './reviewing.ts';
import styles from './Reviews.module.css';

/** What there is to review; a check shows what is done. */
export function QueueList({ queue, current, onOpen }: { queue: ReviewQueue; current: string | undefined; onOpen: (id: string) => void }) {
  const { t } = useLingui();
  return (
    <ol className={styles.queue} aria-label={t({ id: 'review.queue', message: 'Applications to review' })}>
      {queue.applications.map((one) => (
        <li key={one.id}>
          <button type="button" className={styles.entry} aria-current={one.id === current} onClick={() => onOpen(one.id)}>
            <span className={styles.number}>{one.number}</span>
            <bdi className={styles.name}>
              {one.mine?.conflict ? (
                <Trans id="review.left">Left to others</Trans>
              ) : (
                (one.name ?? <Trans id="review.nameless">Application {one.number}</Trans>)
              )}
            </bdi>
            {isDone(one, queue) && !one.mine?.conflict ? (
              <span className={styles.done}>
                <Icon name="check" />
                <span className="visually-hidden">
                  <Trans id="review.done">done</Trans>
                </span>
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ol>
  );
}
