import { useLingui } from '@lingui/react/macro';
import { lazy, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { meSource } from '@/live/meTopic.ts';
import { LiveRefusal, eventOf } from '@/live/wire.ts';
import { useLive, useReturn, useTopic } from '@/live/useLive.ts';
import { CodeTool } from './CodeTool.tsx';
import { deskSource, type DeskState } from './deskTopic.ts';
import type { QaDeeds } from './deeds.ts';
import { change, qaSource } from './qaTopic.ts';
import { QaPanelView, type DeskUnread } from './QaPanelView.tsx';
import type { QaHeap } from './QaTabs.tsx';

const QuietFirst = lazy(() => import('./QuietFirst.tsx').then((m) => ({ default: m.QuietFirst })));

interface Props {
  sessionId: string;
  rights: SessionPage['rights'];
  closed: boolean;
  /** More for the host, such as the code on the wall. */
  tools?: ReactNode;
  /** Without the box to ask in, for those who are here to decide. */
  deciding?: boolean;
  /** Which heap a host looks at, where something outside of the panel says so too. */
  heap?: QaHeap | undefined;
  onHeap?: ((heap: QaHeap) => void) | undefined;
  /** Tells how many questions wait for the host or are open, for the mark on the tab. */
  onCount?: (open: number) => void;
}

export function QaPanel(props: Props) {
  return props.rights.moderate ? <HostPanel {...props} /> : <Panel {...props} />;
}

function HostPanel(props: Props) {
  const source = useMemo(() => deskSource(props.sessionId), [props.sessionId]);
  const { state, status, retry } = useTopic(source);
  return <Panel {...props} desk={state} unread={status === 'live' ? undefined : { status, retry }} />;
}

function Panel({
  sessionId,
  rights,
  closed,
  desk,
  tools,
  deciding,
  heap,
  onHeap,
  onCount,
  ...host
}: Props & { desk?: DeskState; unread?: DeskUnread | undefined }) {
  const source = useMemo(() => qaSource(sessionId), [sessionId]);
  const { state, status, amend, retry } = useTopic(source);
  const { deeds, error } = useDeeds(source.topic, amend);
  useOwnNews(sessionId, retry);
  const waiting = desk?.questions.filter((q) => q.state === 'waiting').length ?? 0;
  const open = waiting + state.questions.filter((q) => q.state === 'open' || q.state === 'answering').length;
  useEffect(() => onCount?.(open), [onCount, open]);
  return (
    <QaPanelView
      qa={state}
      desk={desk}
      unread={host.unread}
      status={status}
      draftKey={`plenary.draft.${source.topic}`}
      canWrite={rights.speak && !rights.moderate}
      closed={closed}
      error={error}
      deeds={deeds}
      codeTools={tools ?? <CodeTool sessionId={sessionId} />}
      quietTools={<QuietFirst sessionId={sessionId} />}
      onRetry={retry}
      deciding={deciding}
      heap={heap}
      onHeap={onHeap}
    />
  );
}

/** What became of one's own question is read with the list: it may have left or come back. */
function useOwnNews(sessionId: string, readAgain: () => void) {
  const { state } = useTopic(meSource);
  const news = state.notices
    .map(eventOf)
    .filter((event) => event.t === 'me.question')
    .findLast((event) => event.d.session === sessionId);
  useReturn(readAgain);
  // `readAgain` is another function at every drawing; only the news is a reason.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => (news ? readAgain() : undefined), [news]);
}

function useDeeds(topic: string, amend: ReturnType<typeof useTopic<ReturnType<typeof qaSource>['rules']['empty'], never>>['amend']) {
  const { t } = useLingui();
  const live = useLive();
  const [error, setError] = useState<string>();
  const command = async (kind: string, d: object) => {
    setError(undefined);
    try {
      await live.sendCommand(kind, topic, d);
    } catch (refusal) {
      const said = refusal instanceof LiveRefusal && refusal.message ? refusal.message : '';
      setError(said || t({ id: 'qa.notSent', message: 'This did not reach the room.' }));
      throw refusal;
    }
  };
  const quietly = (kind: string, d: object) => void command(kind, d).catch(() => undefined);
  const deeds: QaDeeds = {
    ask: (text, anonymous) => command('qa.ask', anonymous ? { text, anonymous } : { text }),
    // The button answers at once; a refusal puts it back.
    vote: (question, under) => {
      const own = [question, ...under].filter((one) => one.voted);
      const voted = own.length === 0;
      // Taken back, it is from those below as well.
      const show = (pressed: boolean) =>
        amend((now) => (voted ? [question] : own).reduce((state, { id }) => change(state, id, { voted: pressed }), now));
      show(voted);
      // Said again once it is stored: a join meanwhile told how it was before.
      command(voted ? 'qa.vote' : 'qa.unvote', { question: question.id }).then(
        () => show(voted),
        () => show(!voted),
      );
    },
    edit: (question, text) => command('qa.edit', { question, text: text.trim() }),
    withdraw: (question) => quietly('qa.withdraw', { question }),
    mark: (question, as, reason) => quietly('qa.mark', { question, as, ...(reason ? { reason } : {}) }),
    decide: async (question, as, reason) => {
      await live.sendCommand('qa.mark', topic, { question, as, ...(reason ? { reason } : {}) });
    },
    pin: ({ id, pinned }) => quietly('qa.pin', { question: id, pinned: !pinned }),
    merge: (question, into) => quietly('qa.merge', { question, ...(into ? { into } : {}) }),
    write: (question, text) => command('qa.write', { question, text: text.trim() }),
    silence: (question, silenced) => command('qa.silence', { question, silenced }),
    set: (settings) => quietly('qa.set', settings),
  };
  return { deeds, error };
}
