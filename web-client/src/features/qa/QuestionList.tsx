import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { Question } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import type { QaDeeds } from './deeds.ts';
import type { DeskState } from './deskTopic.ts';
import { OwnDeeds } from './OwnDeeds.tsx';
import { inOrder, under, type Order } from './qaTopic.ts';
import { QuestionRow } from './QuestionRow.tsx';
import { useHeldOrder } from './useHeldOrder.ts';
import styles from './QaPanel.module.css';

const HostDeeds = lazy(() => import('./HostDeeds.tsx').then((m) => ({ default: m.HostDeeds })));

interface Props {
  questions: readonly Question[];
  desk?: DeskState | undefined;
  order: Order;
  canWrite: boolean;
  closed: boolean;
  deeds: QaDeeds;
}

const NOBODY: ReadonlyMap<string, number> = new Map();

export function QuestionList({ questions, desk, order, canWrite, closed, deeds }: Props) {
  const [merging, setMerging] = useState<string>();
  const below = under(questions);
  const sorted = inOrder(questions, order, desk?.heard ?? NOBODY).filter(({ state }) => state !== 'merged');
  const { shown, changed, update, within } = useHeldOrder(sorted);
  const merged = (into: string) => {
    if (merging) deeds.merge(merging, into);
    setMerging(undefined);
  };
  const row = (question: Question) => (
    <QuestionRow
      key={question.id}
      question={question}
      under={below.get(question.id) ?? []}
      closed={closed}
      onVote={() => deeds.vote(question, below.get(question.id) ?? [])}
    >
      {desk ? (
        <Suspense fallback={<div className={styles.toCome} />}>
          <HostDeeds
            question={question}
            under={below.get(question.id) ?? []}
            deeds={deeds}
            merging={merging}
            onMerge={setMerging}
            onInto={() => merged(question.id)}
          />
        </Suspense>
      ) : (
        <OwnDeeds question={question} canWrite={canWrite} deeds={deeds} />
      )}
    </QuestionRow>
  );
  const answered = desk ? [] : shown.filter((q) => q.state === 'answered');
  const open = desk ? shown : shown.filter((q) => q.state !== 'answered');
  return (
    <div {...within}>
      {changed ? (
        <p className={styles.changed} role="status">
          <Button size="s" icon="retry" onClick={update}>
            <Trans id="qa.orderChanged">The order has changed: sort anew</Trans>
          </Button>
        </p>
      ) : null}
      <ul className={styles.list}>{open.map(row)}</ul>
      {answered.length > 0 ? (
        <details className={styles.answered} open={closed}>
          <summary>
            <Trans id="qa.answered">Answered ({answered.length})</Trans>
          </summary>
          <ul className={styles.list}>{answered.map(row)}</ul>
        </details>
      ) : null}
    </div>
  );
}
