import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReaderProgress } from '@/api/types.ts';
import styles from './Readers.module.css';

/** Who reviews, and how far each of them is. */
export function ReaderList({ readers }: { readers: readonly ReaderProgress[] }) {
  const { t } = useLingui();
  if (readers.length === 0) {
    return (
      <p className={styles.far}>
        <Trans id="readers.none">Nobody has the role of an application reviewer yet. Owners give it under People and roles.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.list} aria-label={t({ id: 'readers.title', message: 'Who reads' })}>
      {readers.map(({ id, name, given, read, near }) => (
        <li key={id} className={styles.line}>
          <bdi className={styles.name}>{name}</bdi>
          <span className={styles.far}>
            <Trans id="readers.far">
              {read} of {given} read
            </Trans>
            {near > 0 ? (
              <>
                {' · '}
                <Plural id="readers.near" value={near} one="# left to others" other="# left to others" />
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
