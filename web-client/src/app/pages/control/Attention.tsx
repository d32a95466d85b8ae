import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Icon, type IconName } from '@/ui/Icon.tsx';
import styles from './Attention.module.css';
import type { PanelKey } from './layout.ts';
import { useSaid } from './useSaid.ts';

export interface Due {
  /** Questions that wait for approval. */
  waiting: number;
  /** Questions that nobody has taken up. */
  open: number;
  hands: number;
  reports: number;
  /** Messages backstage that were not read. */
  backstage: number;
  /** As long as it is not known which questions there are. */
  unread?: 'loading' | 'failed' | undefined;
}

/** Which questions are meant. */
export type Heap = 'waiting' | 'open';

interface Item {
  key: string;
  heap?: Heap;
  panel: PanelKey;
  icon: IconName;
  words: string;
  count: number;
  /** Can wait: it is said without weight. */
  calm?: boolean;
}

/** What needs somebody, in words; a press goes there. Told politely when there is more than before. */
export function Attention({ due, onGo }: { due: Due; onGo: (panel: PanelKey, heap?: Heap) => void }) {
  const { t } = useLingui();
  const items = useItems(due).filter(({ count }) => count > 0);
  const pressing = items.filter(({ calm }) => !calm);
  const said = useSaid(
    pressing.reduce((sum, { count }) => sum + count, 0),
    pressing.map(({ words }) => words).join(', '),
  );
  return (
    <div className={styles.line} role="group" aria-label={t({ id: 'control.due', message: 'What waits for you' })}>
      {items.map(({ key, panel, heap, icon, words, calm }) => (
        <button
          key={key}
          type="button"
          className={calm ? styles.item : `${styles.item} ${styles.pressing}`}
          onClick={() => onGo(panel, heap)}
        >
          <Icon name={icon} />
          {words}
        </button>
      ))}
      {items.length === 0 && due.unread !== 'loading' ? (
        <p className={styles.nothing}>
          <Icon name={due.unread ? 'offline' : 'check'} />
          {due.unread ? (
            <Trans id="qa.failed">The questions could not be read</Trans>
          ) : (
            <Trans id="control.nothing">Nothing waits for you.</Trans>
          )}
        </p>
      ) : null}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function useItems({ waiting, open, hands, reports, backstage }: Due): Item[] {
  const { t } = useLingui();
  return [
    {
      key: 'waiting',
      heap: 'waiting',
      panel: 'questions',
      icon: 'question',
      count: waiting,
      words: t({ id: 'control.waiting', message: plural(waiting, { one: '# question waits', other: '# questions wait' }) }),
    },
    {
      key: 'hands',
      panel: 'hands',
      icon: 'hand',
      count: hands,
      words: t({ id: 'control.hands', message: plural(hands, { one: '# hand is up', other: '# hands are up' }) }),
    },
    {
      key: 'reports',
      panel: 'reports',
      icon: 'flag',
      count: reports,
      words: t({ id: 'control.reports', message: plural(reports, { one: '# report', other: '# reports' }) }),
    },
    {
      key: 'backstage',
      panel: 'backstage',
      icon: 'key',
      count: backstage,
      words: t({ id: 'control.backstage', message: plural(backstage, { one: '# new backstage', other: '# new backstage' }) }),
    },
    {
      key: 'open',
      heap: 'open',
      panel: 'questions',
      icon: 'question',
      count: open,
      calm: true,
      words: t({ id: 'control.openQuestions', message: plural(open, { one: '# open question', other: '# open questions' }) }),
    },
  ];
}
