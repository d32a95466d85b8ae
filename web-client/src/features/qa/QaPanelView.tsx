import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import type { Question } from '@/api/types.ts';
import type { TopicStatus } from '@/live/LiveTopic.ts';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { AskForm } from './AskForm.tsx';
import type { DeskState } from './deskTopic.ts';
import { HostTools } from './HostTools.tsx';
import { OwnList } from './OwnList.tsx';
import type { QaDeeds } from './deeds.ts';
import { QuestionList } from './QuestionList.tsx';
import { type Order, type QaState } from './qaTopic.ts';
import { QaTabs, type QaHeap } from './QaTabs.tsx';
import styles from './QaPanel.module.css';

const DeskLists = lazy(() => import('./DeskLists.tsx').then((m) => ({ default: m.DeskLists })));

export interface DeskUnread {
  status: TopicStatus;
  retry: () => void;
}

export interface Props {
  qa: QaState;
  /** Absent for those who do not moderate. */
  desk?: DeskState | undefined;
  /** As long as what only a host sees is not read. */
  unread?: DeskUnread | undefined;
  status: TopicStatus;
  draftKey: string;
  /** Host or speaker: may answer in writing. */
  canWrite: boolean;
  closed: boolean;
  error?: string | undefined;
  deeds: QaDeeds;
  deciding?: boolean | undefined;
  heap?: QaHeap | undefined;
  onHeap?: ((heap: QaHeap) => void) | undefined;
  /** The code on the wall, for the host. */
  codeTools?: React.ReactNode;
  /** Keeps in step who was answered how often; there while quiet people come first. */
  quietTools?: React.ReactNode;
  onRetry: () => void;
}

export function QaPanelView(props: Props) {
  const { t } = useLingui();
  const { qa, desk, status, deeds } = props;
  const [chosen, setChosen] = useState<QaHeap>('open');
  const tab = props.heap ?? chosen;
  const { settings } = qa;
  // What was read before stands as it was.
  const atDesk = desk?.questions.length === 0 && (tab === 'waiting' || tab === 'dismissed');
  const unread = atDesk && props.unread?.status === 'failed' ? props.unread : undefined;
  const empty = qa.questions.length === 0;
  const closed = props.closed && !settings.late;
  return (
    <>
      {desk ? <HostTools settings={settings} onSet={deeds.set} tools={props.codeTools} /> : null}
      {desk ? <QaTabs qa={qa} desk={desk} current={tab} onChange={props.onHeap ?? setChosen} /> : null}
      <div className={styles.scroller}>
        {status === 'loading' && empty ? <Loading /> : null}
        {unread || (status === 'failed' && empty) ? (
          <Failure title={t({ id: 'qa.failed', message: 'The questions could not be read' })} onRetry={unread?.retry ?? props.onRetry} />
        ) : null}
        {status === 'refused' ? <Failure title={t({ id: 'qa.refused', message: 'The questions are not open to you' })} /> : null}
        <OwnList own={qa.own} onWithdraw={deeds.withdraw} />
        {unread ? null : desk && (tab === 'waiting' || tab === 'dismissed') ? (
          <Suspense fallback={<Loading />}>
            <DeskLists questions={desk.questions} state={tab} deeds={deeds} />
          </Suspense>
        ) : (
          <Asked {...props} closed={closed} tab={desk ? tab : undefined} />
        )}
      </div>
      {!closed && !props.deciding && status !== 'refused' ? (
        <AskForm {...props} settings={settings} onAsk={deeds.ask} />
      ) : props.error ? (
        <p className={styles.notTaken} role="alert">
          {props.error}
        </p>
      ) : null}
    </>
  );
}

function Asked(props: Props & { tab?: QaHeap | undefined }) {
  const { t } = useLingui();
  const [order, setOrder] = useState<Order>('popular');
  const { qa, tab, status } = props;
  const isShown = ({ state }: Question) => tab === undefined || (state === 'answered') === (tab === 'answered');
  const questions = qa.questions.filter((question) => question.state === 'merged' || isShown(question));
  if (questions.length === 0)
    return status === 'live' ? (
      <Empty icon="question" title={t({ id: 'qa.empty', message: 'No questions yet' })}>
        <Trans id="qa.emptyText">Ask the first one. The others vote, and the host takes what most people want to know.</Trans>
      </Empty>
    ) : null;
  return (
    <>
      <OrderChoice order={order} onOrder={setOrder} forHost={props.desk !== undefined} />
      <QuestionList {...props} questions={questions} order={order} />
      <Suspense>{order === 'quiet' ? props.quietTools : null}</Suspense>
    </>
  );
}

function OrderChoice({ order, onOrder, forHost }: { order: Order; onOrder: (order: Order) => void; forHost: boolean }) {
  const { t } = useLingui();
  const choice = (one: Order, label: string) => (
    <button type="button" aria-pressed={order === one} onClick={() => onOrder(one)}>
      {label}
    </button>
  );
  return (
    <div className={styles.order} role="group" aria-label={t({ id: 'qa.order', message: 'Order of questions' })}>
      {choice('popular', t({ id: 'qa.popular', message: 'Popular' }))}
      {choice('new', t({ id: 'qa.new', message: 'New' }))}
      {forHost ? choice('quiet', t({ id: 'qa.quiet', message: 'Quiet people first' })) : null}
    </div>
  );
}
