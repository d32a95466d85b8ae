import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Poll, PollBallot } from '@/api/types.ts';
import { useLive, useTopic } from '@/live/useLive.ts';
import { LiveRefusal } from '@/live/wire.ts';
import { answerKept, keepAnswer } from './ownAnswers.ts';
import { answeredBy, pollsSource } from './pollsTopic.ts';
import { PollsPanelView, type AnswerStatus } from './PollsPanelView.tsx';

const HostPolls = lazy(() => import('./HostPolls.tsx').then((m) => ({ default: m.HostPolls })));

interface Props {
  sessionId: string;
  /** Drafts, opens and shows polls instead of answering them. */
  canHost: boolean;
  closed: boolean;
  /** How many people are in the room now. */
  here?: number | undefined;
  /** Tells how many open polls wait for this person, for the mark on the tab. */
  onCount?: (waiting: number) => void;
}

export function PollsPanel({ sessionId, canHost, closed, here, onCount }: Props) {
  const source = useMemo(() => pollsSource(sessionId), [sessionId]);
  const { state, status, amend, retry } = useTopic(source);
  const waiting = state.polls.filter((poll) => poll.state === 'open' && (canHost || !poll.answered)).length;
  useEffect(() => onCount?.(closed ? 0 : waiting), [onCount, closed, waiting]);
  if (canHost)
    return (
      <Suspense>
        <HostPolls sessionId={sessionId} polls={state.polls} status={status} closed={closed} here={here} onChanged={retry} />
      </Suspense>
    );
  return (
    <Answering
      topic={source.topic}
      polls={state.polls}
      status={status}
      closed={closed}
      here={here}
      onRetry={retry}
      onAnswered={(poll, ballot) => amend((now) => answeredBy(now, poll.id, ballot))}
    />
  );
}

interface AnsweringProps {
  topic: string;
  polls: readonly Poll[];
  status: Parameters<typeof PollsPanelView>[0]['status'];
  closed: boolean;
  here: number | undefined;
  onRetry: () => void;
  onAnswered: (poll: Poll, ballot: PollBallot) => void;
}

function Answering({ topic, polls, status, closed, here, onRetry, onAnswered }: AnsweringProps) {
  const { t } = useLingui();
  const live = useLive();
  const [busy, setBusy] = useState<string>();
  const [failed, setFailed] = useState<AnswerStatus>();
  const answer = async (poll: Poll, ballot: PollBallot) => {
    setFailed(undefined);
    setBusy(poll.id);
    try {
      await live.sendCommand('poll.vote', topic, { poll: poll.id, ...ballot });
      if (poll.anonymous) keepAnswer(poll.id, ballot);
      onAnswered(poll, ballot);
    } catch (refusal) {
      const code = refusal instanceof LiveRefusal ? refusal.code : '';
      // Another tab, or this one before its connection was cut: it is counted, and which one it was only that one knows.
      if (code === 'already-voted') onAnswered(poll, poll.mine ?? { choices: [] });
      const said = refusal instanceof LiveRefusal && refusal.message ? refusal.message : '';
      setFailed({ poll: poll.id, error: said || t({ id: 'poll.notSent', message: 'Your answer did not reach the room.' }) });
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <PollsPanelView
      polls={polls}
      status={status}
      closed={closed}
      here={here}
      mineOf={(poll) => poll.mine ?? answerKept(poll.id)}
      busy={busy}
      failed={failed}
      onAnswer={(poll, ballot) => void answer(poll, ballot)}
      onRetry={onRetry}
    />
  );
}
