import { Trans, useLingui } from '@lingui/react/macro';
import type { Poll, PollBallot } from '@/api/types.ts';
import type { TopicStatus } from '@/live/LiveTopic.ts';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { PollCard } from './PollCard.tsx';
import styles from './PollsPanel.module.css';

export interface AnswerStatus {
  poll: string;
  error?: string | undefined;
}

interface Props {
  polls: readonly Poll[];
  status: TopicStatus;
  closed: boolean;
  here?: number | undefined;
  mineOf: (poll: Poll) => PollBallot | undefined;
  /** The poll whose answer is on its way. */
  busy?: string | undefined;
  failed?: AnswerStatus | undefined;
  onAnswer: (poll: Poll, ballot: PollBallot) => void;
  onRetry: () => void;
}

/** Polls of a session for those who answer them: open ones, then what was. */
export function PollsPanelView({ polls, status, closed, here, mineOf, busy, failed, onAnswer, onRetry }: Props) {
  const { t } = useLingui();
  const known = polls.filter((poll) => poll.state !== 'draft');
  const empty = known.length === 0;
  const card = (poll: Poll) => (
    <li key={poll.id}>
      <PollCard
        poll={poll}
        mine={mineOf(poll)}
        closed={closed}
        here={here}
        busy={busy === poll.id}
        error={failed?.poll === poll.id ? failed.error : undefined}
        onAnswer={(ballot) => onAnswer(poll, ballot)}
      />
    </li>
  );
  const open = known.filter((poll) => poll.state === 'open');
  const over = known.filter((poll) => poll.state === 'closed').toReversed();
  return (
    <div className={styles.scroller}>
      {status === 'loading' && empty ? <Loading /> : null}
      {status === 'failed' && empty ? (
        <Failure title={t({ id: 'poll.failed', message: 'The polls could not be read' })} onRetry={onRetry} />
      ) : null}
      {status === 'refused' ? <Failure title={t({ id: 'poll.refused', message: 'The polls are not open to you' })} /> : null}
      {status === 'live' && empty ? (
        <Empty icon="poll" title={t({ id: 'poll.none', message: 'No poll yet' })}>
          <Trans id="poll.noneText">When the host asks the room something, it appears here.</Trans>
        </Empty>
      ) : null}
      {open.length > 0 ? <ul className={styles.rows}>{open.map(card)}</ul> : null}
      {over.length > 0 ? (
        <section aria-label={t({ id: 'poll.earlier', message: 'Earlier polls' })}>
          <h2 className={styles.heading}>
            <Trans id="poll.earlier">Earlier polls</Trans>
          </h2>
          <ul className={styles.rows}>{over.map(card)}</ul>
        </section>
      ) : null}
    </div>
  );
}
