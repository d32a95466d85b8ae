import { useMemo } from 'react';
import { roomPollsSource } from '@/features/polls/pollsTopic.ts';
import { inOrder, qaSource } from '@/features/qa/qaTopic.ts';
import { WallDialog } from '@/features/wall/WallDialog.tsx';
import { useTopic } from '@/live/useLive.ts';

/** What can be put on the wall is what the whole room sees: nothing that waits, went or is a draft. */
export function WallChoice({ sessionId, onClose }: { sessionId: string; onClose: () => void }) {
  const qa = useTopic(useMemo(() => qaSource(sessionId), [sessionId]));
  const polls = useTopic(useMemo(() => roomPollsSource(sessionId), [sessionId]));
  const { questions } = qa.state;
  const nameable = useMemo(
    () => ({
      question: inOrder(questions, 'popular').filter(({ state }) => state !== 'merged'),
      poll: polls.state.polls.filter(({ state }) => state !== 'draft').map(({ id, question }) => ({ id, text: question })),
    }),
    [questions, polls.state.polls],
  );
  return <WallDialog sessionId={sessionId} nameable={nameable} onClose={onClose} />;
}
