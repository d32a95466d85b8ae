import { useLingui } from '@lingui/react/macro';
import type { DeskState } from './deskTopic.ts';
import type { QaState } from './qaTopic.ts';
import styles from './QaPanel.module.css';

export type QaHeap = 'waiting' | 'open' | 'answered' | 'dismissed';

interface Props {
  qa: QaState;
  desk: DeskState;
  current: QaHeap;
  onChange: (tab: QaHeap) => void;
}

/** The host's heaps of questions, each with how many are in it. */
export function QaTabs({ qa, desk, current, onChange }: Props) {
  const { t } = useLingui();
  const waiting = desk.questions.filter(({ state }) => state === 'waiting').length;
  const answered = qa.questions.filter(({ state }) => state === 'answered').length;
  const open = qa.questions.filter(({ state }) => state === 'open' || state === 'answering').length;
  const tabs: [QaHeap, string, number][] = [
    ['waiting', t({ id: 'qa.tab.waiting', message: 'Waiting' }), waiting],
    ['open', t({ id: 'qa.tab.open', message: 'Open' }), open],
    ['answered', t({ id: 'qa.tab.answered', message: 'Answered' }), answered],
    ['dismissed', t({ id: 'qa.tab.dismissed', message: 'Dismissed' }), desk.questions.length - waiting],
  ];
  return (
    <div className={styles.heaps} role="group" aria-label={t({ id: 'qa.heaps', message: 'Which questions' })}>
      {tabs.map(([key, label, count]) => (
        <button key={key} type="button" aria-pressed={key === current} onClick={() => onChange(key)}>
          {label} <span className={key === 'waiting' && count > 0 ? `${styles.heap} ${styles.due}` : styles.heap}>{count}</span>
        </button>
      ))}
    </div>
  );
}
