import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ImportWarning } from './types.ts';
import { useWarningWords } from './useFileWords.ts';
import styles from './Exchange.module.css';

/** More than anybody reads; the rest is counted. */
const MOST = 100;

/** What was not taken as it stands in the file, with its lines. */
export function Warnings({ warnings, all }: { warnings: readonly ImportWarning[]; all: number }) {
  const { t } = useLingui();
  const words = useWarningWords();
  const rest = all - Math.min(warnings.length, MOST);
  if (all === 0) return null;
  return (
    <details className={styles.warnings}>
      <summary>
        <Plural
          id="import.warnings"
          value={all}
          one="# thing in the file was not taken as it stands"
          other="# things in the file were not taken as they stand"
        />
      </summary>
      <ul>
        {warnings.slice(0, MOST).map(({ line, code, subject }) => (
          <li key={`${line} ${code} ${subject}`}>
            {line > 0 ? <span className={styles.line}>{t({ id: 'import.line', message: `Line ${line}` })}</span> : null}
            <span>{words[code]}</span>
            {subject ? <bdi className={styles.subject}>{subject}</bdi> : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <p className={styles.hint}>
          <Trans id="import.warnings.rest">And {rest} more.</Trans>
        </p>
      ) : null}
    </details>
  );
}
