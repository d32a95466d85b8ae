import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { nameIn, type TermRow } from './terms.ts';
import styles from './Vocabulary.module.css';

interface Props {
  rows: readonly TermRow[];
  /** The one that went last: its way back has the focus. */
  last: string;
  onRestore: (row: TermRow) => void;
}

/** What goes with the next save, and from how many events; until then each can come back. */
export function RemovedTerms({ rows, last, onRestore }: Props) {
  const { t, i18n } = useLingui();
  if (rows.length === 0) return null;
  return (
    <ul className={styles.removed} aria-label={t({ id: 'vocabulary.removed', message: 'Goes when you save' })}>
      {rows.map((row) => {
        const name = nameIn(row.names, i18n.locale);
        return (
          <li key={row.key}>
            <p>
              <Plural
                id="vocabulary.takenFrom"
                value={row.events}
                _0={`“${name}” goes; no event carries it.`}
                one={`“${name}” goes and is taken from # event.`}
                other={`“${name}” goes and is taken from # events.`}
              />
            </p>
            <Button
              size="s"
              look="quiet"
              autoFocus={row.key === last}
              aria-label={t({ id: 'vocabulary.restoreName', message: `Put ${name} back` })}
              onClick={() => onRestore(row)}
            >
              <Trans id="vocabulary.restore">Put back</Trans>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
