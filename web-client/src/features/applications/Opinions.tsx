import { Trans, useLingui } from '@lingui/react/macro';
import type { ReadApplication } from '@/api/types.ts';
import styles from './Applications.module.css';

/** What reviewers said, for those who decide; nothing while nobody has said anything. */
export function Opinions({ opinions }: { opinions: ReadApplication['opinions'] }) {
  const { t, i18n } = useLingui();
  const digits = new Intl.NumberFormat(i18n.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (opinions.length === 0) return null;
  return (
    <section aria-label={t({ id: 'review.opinions', message: 'What reviewers say' })} className={styles.part}>
      <h3>
        <Trans id="review.opinions">What reviewers say</Trans>
      </h3>
      <ul className={styles.list}>
        {opinions.map((one, at) => (
          <li key={`${one.reviewer} ${at}`}>
            <p className={styles.name}>
              <bdi>{one.reviewer}</bdi>
              {one.points === undefined ? null : ` · ${digits.format(one.points)}`}
            </p>
            {one.conflict ? (
              <p className={styles.quiet}>
                <Trans id="review.tooNear">Too near to judge</Trans>
              </p>
            ) : one.comment ? (
              <p dir="auto">{one.comment}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
