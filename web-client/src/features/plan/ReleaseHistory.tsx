import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { When } from '@/ui/When.tsx';
import { ChangeList } from './ChangeList.tsx';
import type { Release } from './types.ts';
import styles from './Release.module.css';

/** What was released, newest first. */
export function ReleaseHistory({ releases, zone }: { releases: readonly Release[]; zone: string }) {
  const { t } = useLingui();
  if (releases.length === 0) return null;
  return (
    <section className={styles.history} aria-labelledby="releases">
      <h2 id="releases">
        <Trans id="plan.releases">Released so far</Trans>
      </h2>
      <ol className={styles.releases}>
        {releases.map(({ number, releasedAt, releasedBy, note, changes, told }) => (
          <li key={number} className={styles.past}>
            <p className={styles.number}>
              <Trans id="plan.releases.number">Release {number}</Trans>
            </p>
            <p className={styles.facts}>
              <When at={releasedAt} zone={zone} />
              {releasedBy ? <bdi>{releasedBy}</bdi> : null}
              <span>
                {told
                  ? t({ id: 'plan.releases.told', message: 'people were told' })
                  : t({ id: 'plan.releases.quiet', message: 'nobody was told' })}
              </span>
            </p>
            {note ? (
              <p className={styles.note} dir="auto">
                {note}
              </p>
            ) : null}
            <details>
              <summary>
                <Plural id="plan.releases.changes" value={changes.length} one="# change" other="# changes" />
              </summary>
              <ChangeList changes={changes} zone={zone} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
