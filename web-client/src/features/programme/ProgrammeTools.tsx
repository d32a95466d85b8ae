import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '@/ui/Icon.tsx';
import type { ProgrammeSearch } from './search.ts';
import styles from './ProgrammeTools.module.css';

interface Props {
  grid: boolean;
  onSearch: (change: Partial<ProgrammeSearch>) => void;
  onKeys: () => void;
}

/** List or grid, paper, and what the keys do. */
export function ProgrammeTools({ grid, onSearch, onKeys }: Props) {
  const { t } = useLingui();
  const keys = t({ id: 'programme.keys', message: 'Keys on this page' });
  const print = t({ id: 'programme.print', message: 'Print' });
  return (
    <div className={styles.tools}>
      <div className={styles.views} role="group" aria-label={t({ id: 'programme.view', message: 'View' })}>
        <button type="button" className={styles.view} aria-pressed={!grid} onClick={() => onSearch({ view: undefined })}>
          <Icon name="list" />
          <Trans id="programme.list">List</Trans>
        </button>
        <button type="button" className={styles.view} aria-pressed={grid} onClick={() => onSearch({ view: 'grid' })}>
          <Icon name="grid" />
          <Trans id="programme.grid">Grid</Trans>
        </button>
      </div>
      <button type="button" className={styles.tool} aria-label={print} title={print} onClick={() => window.print()}>
        <Icon name="print" />
      </button>
      <button type="button" className={`${styles.tool} ${styles.keys}`} aria-label={keys} title={keys} onClick={onKeys}>
        <Icon name="question" />
      </button>
    </div>
  );
}
