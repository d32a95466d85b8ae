import { Trans, useLingui } from '@lingui/react/macro';
import { byPart } from './changes.ts';
import type { Change } from './types.ts';
import { useChangeWords, usePartWords } from './useChangeWords.ts';
import styles from './Release.module.css';

/** More than anybody reads at once; the rest is counted. */
const MOST = 100;

/** A difference in words, the changes of one thing in one line. */
export function ChangeList({ changes, zone }: { changes: readonly Change[]; zone: string }) {
  const { i18n } = useLingui();
  const parts = usePartWords();
  const words = useChangeWords(zone);
  const list = new Intl.ListFormat(i18n.locale, { type: 'unit' });
  return (
    <div className={styles.parts}>
      {byPart(changes).map(({ part, things, size }) => {
        const rest = size - MOST;
        return (
          <section key={part} className={styles.part}>
            <h3 className={styles.partName}>
              {parts[part]} <span className={styles.count}>{size}</span>
            </h3>
            <ul className={styles.changes}>
              {things.slice(0, MOST).map(({ id, of, title, changes }) => (
                <li key={of + id}>
                  {of === 'settings' ? null : (
                    <>
                      <bdi className={styles.thing}>{title}</bdi>:{' '}
                    </>
                  )}
                  {list.format(changes.map(words))}
                </li>
              ))}
            </ul>
            {rest > 0 ? (
              <p className={styles.rest}>
                <Trans id="plan.changes.rest">And {rest} more.</Trans>
              </p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
