import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import type { Question } from '@/api/types.ts';
import { LiveRefusal } from '@/live/wire.ts';
import { useLive, useTopic } from '@/live/useLive.ts';
import { change, qaSource } from './qaTopic.ts';
import { QaPanelView } from './QaPanelView.tsx';

interface Props {
  sessionId: string;
  me: string | undefined;
  canMark: boolean;
  closed: boolean;
  /** Tells how many questions are open, for the mark on the tab. */
  onCount?: (open: number) => void;
}

export function QaPanel({ sessionId, me, canMark, closed, onCount }: Props) {
  const { t } = useLingui();
  const live = useLive();
  const source = useMemo(() => qaSource(sessionId), [sessionId]);
  const { state, status, amend, retry } = useTopic(source);
  const [error, setError] = useState<string>();
  const open = state.questions.filter((q) => q.state !== 'answered').length;
  useEffect(() => onCount?.(open), [onCount, open]);

  const command = async (kind: string, d: object) => {
    setError(undefined);
    try {
      await live.sendCommand(kind, source.topic, d);
    } catch (refusal) {
      const said = refusal instanceof LiveRefusal && refusal.message ? refusal.message : '';
      setError(said || t({ id: 'qa.notSent', message: 'This did not reach the room.' }));
      throw refusal;
    }
  };
  // The button answers at once; a refusal puts it back.
  const vote = (question: Question) => {
    const voted = !question.voted;
    amend((now) => change(now, question.id, { voted }));
    command(voted ? 'qa.vote' : 'qa.unvote', { question: question.id }).catch(() =>
      amend((now) => change(now, question.id, { voted: !voted })),
    );
  };
  return (
    <QaPanelView
      questions={state.questions}
      status={status}
      me={me}
      draftKey={`plenary.draft.${source.topic}`}
      canMark={canMark}
      closed={closed}
      error={error}
      onAsk={(text) => command('qa.ask', { text })}
      onVote={vote}
      onMark={(question, as) => void command(`qa.${as}`, { question: question.id }).catch(() => undefined)}
      onRetry={retry}
    />
  );
}
