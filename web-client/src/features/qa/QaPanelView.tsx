import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Question } from '@/api/types.ts';
import type { TopicStatus } from '@/live/LiveTopic.ts';
import { Composer } from '@/ui/Composer.tsx';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { inOrder, type Order } from './qaTopic.ts';
import { QuestionRow } from './QuestionRow.tsx';
import styles from './QaPanel.module.css';

interface Props {
  questions: readonly Question[];
  status: TopicStatus;
  me: string | undefined;
  draftKey: string;
  canMark: boolean;
  closed: boolean;
  error?: string | undefined;
  onAsk: (text: string) => Promise<void>;
  onVote: (question: Question) => void;
  onMark: (question: Question, as: 'answering' | 'answered') => void;
  onRetry: () => void;
}

export const LONGEST_QUESTION = 1000;

export function QaPanelView(props: Props) {
  const { t } = useLingui();
  const { questions, status, closed } = props;
  const [order, setOrder] = useState<Order>('popular');
  const empty = questions.length === 0;
  return (
    <>
      <div className={styles.scroller}>
        {status === 'loading' && empty ? <Loading /> : null}
        {status === 'failed' && empty ? (
          <Failure title={t({ id: 'qa.failed', message: 'The questions could not be read' })} onRetry={props.onRetry} />
        ) : null}
        {status === 'refused' ? <Failure title={t({ id: 'qa.refused', message: 'The questions are not open to you' })} /> : null}
        {status === 'live' && empty ? (
          <Empty icon="question" title={t({ id: 'qa.empty', message: 'No questions yet' })}>
            <Trans id="qa.emptyText">Ask the first one. The others vote, and the host takes what most people want to know.</Trans>
          </Empty>
        ) : null}
        {empty ? null : (
          <>
            <OrderChoice order={order} onOrder={setOrder} />
            <QuestionList {...props} order={order} />
          </>
        )}
      </div>
      {closed || status === 'refused' ? null : (
        <Composer
          draftKey={props.draftKey}
          label={t({ id: 'qa.write', message: 'Ask a question' })}
          send={t({ id: 'qa.send', message: 'Ask' })}
          longest={LONGEST_QUESTION}
          error={props.error}
          onSend={props.onAsk}
        />
      )}
    </>
  );
}

function QuestionList(props: Props & { order: Order }) {
  const sorted = inOrder(props.questions, props.order);
  const row = (question: Question) => (
    <QuestionRow
      key={question.id}
      question={question}
      mine={question.mine || question.by.id === props.me}
      canMark={props.canMark}
      closed={props.closed}
      onVote={() => props.onVote(question)}
      onMark={(as) => props.onMark(question, as)}
    />
  );
  const answered = sorted.filter((q) => q.state === 'answered');
  return (
    <>
      <ul className={styles.list}>{sorted.filter((q) => q.state !== 'answered').map(row)}</ul>
      {answered.length > 0 ? (
        <details className={styles.answered} open={props.closed}>
          <summary>
            <Trans id="qa.answered">Answered ({answered.length})</Trans>
          </summary>
          <ul className={styles.list}>{answered.map(row)}</ul>
        </details>
      ) : null}
    </>
  );
}

function OrderChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const { t } = useLingui();
  return (
    <div className={styles.order} role="group" aria-label={t({ id: 'qa.order', message: 'Order of questions' })}>
      <button type="button" aria-pressed={order === 'popular'} onClick={() => onOrder('popular')}>
        <Trans id="qa.popular">Popular</Trans>
      </button>
      <button type="button" aria-pressed={order === 'new'} onClick={() => onOrder('new')}>
        <Trans id="qa.new">New</Trans>
      </button>
    </div>
  );
}
