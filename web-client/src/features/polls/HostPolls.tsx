import { useMemo, useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import type { Poll, PollPlan } from '@/api/types.ts';
import type { TopicStatus } from '@/live/LiveTopic.ts';
import { useTopic } from '@/live/useLive.ts';
import { hostActions, type HostActions } from './hostActions.ts';
import { HostPollsView } from './HostPollsView.tsx';
import { PollEditor } from './PollEditor.tsx';
import { talliesSource } from './pollsTopic.ts';

interface Props {
  sessionId: string;
  polls: readonly Poll[];
  status: TopicStatus;
  closed: boolean;
  here: number | undefined;
  /** What is not told live, such as drafts, is read again. */
  onChanged: () => void;
}

export function HostPolls({ sessionId, polls, status, closed, here, onChanged }: Props) {
  const actions = useMemo(() => hostActions(sessionId), [sessionId]);
  const { state: tallies } = useTopic(useMemo(() => talliesSource(sessionId), [sessionId]));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [edited, setEdited] = useState<Poll | 'new' | null>(null);
  const run = async (what: (actions: HostActions) => Promise<unknown>): Promise<boolean> => {
    setError(undefined);
    setBusy(true);
    try {
      await what(actions);
      return true;
    } catch (refused) {
      setError(asApiError(refused).message);
      return false;
    } finally {
      setBusy(false);
      onChanged();
    }
  };
  const counted = polls.map((poll) => {
    const told = poll.state === 'open' ? tallies[poll.id] : undefined;
    return told ? { ...poll, results: told } : poll;
  });
  const keep = async (plan: PollPlan, openNow: boolean) => {
    const kept = edited && edited !== 'new' ? await actions.edit(edited.id, plan) : await actions.create(plan);
    if (openNow) await actions.open(kept);
    onChanged();
  };
  return (
    <>
      <HostPollsView
        polls={counted}
        status={status}
        closed={closed}
        here={here}
        busy={busy}
        error={error}
        onRun={run}
        onNew={() => setEdited('new')}
        onEdit={setEdited}
        onRetry={onChanged}
      />
      {edited ? (
        <PollEditor poll={edited === 'new' ? undefined : edited} canOpen={!closed} onClose={() => setEdited(null)} onKeep={keep} />
      ) : null}
    </>
  );
}
