import { useLingui } from '@lingui/react/macro';
import { useMemo, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { BackstagePanel } from '@/features/chat/BackstagePanel.tsx';
import { ChatPanel } from '@/features/chat/ChatPanel.tsx';
import { ReportsPanel } from '@/features/chat/reports/ReportsPanel.tsx';
import { HandQueuePanel } from '@/features/crowd/HandQueuePanel.tsx';
import { useDirect } from '@/features/direct/useDirect.ts';
import { PollsPanel } from '@/features/polls/PollsPanel.tsx';
import { deskSource } from '@/features/qa/deskTopic.ts';
import { QaPanel } from '@/features/qa/QaPanel.tsx';
import type { QaHeap } from '@/features/qa/QaTabs.tsx';
import { qaSource } from '@/features/qa/qaTopic.ts';
import type { StageState } from '@/features/room/stageTopic.ts';
import { useTopic } from '@/live/useLive.ts';
import { PeoplePart } from '../room/PeoplePart.tsx';
import type { Other } from '../room/PeopleTab.tsx';
import type { Due } from './Attention.tsx';
import type { ControlPanel } from './Column.tsx';
import { PANELS, type PanelKey } from './layout.ts';

interface Wish {
  page: SessionPage;
  stage: StageState;
  me: string | undefined;
  front: ReadonlySet<PanelKey>;
  /** Brings a panel to the front. */
  onLook: (panel: PanelKey) => void;
}

type Counts = Record<PanelKey, number>;

const NONE: Counts = { questions: 0, hands: 0, reports: 0, chat: 0, backstage: 0, polls: 0, people: 0 };

/** The panels of the room as a host has them here, and what in them waits for somebody. */
export function usePanels(wish: Wish) {
  const [counted, setCounted] = useState(NONE);
  const [heap, setHeap] = useState<QaHeap>('open');
  const questions = useQuestions(wish.page.session.id, wish.page.rights.moderate);
  const direct = useDirect(wish.page.event.slug, wish.page.audience);
  const [talk, setTalk] = useState<Other | null>(null);
  const counts: Counts = { ...counted, questions: questions.waiting + questions.open, people: direct.unread };
  const { hands, reports, backstage } = counts;
  const due: Due = { waiting: questions.waiting, open: questions.open, hands, reports, backstage, unread: questions.unread };
  const count = useCounting(setCounted);
  const talking = { talk, setTalk, unread: direct.unread };
  const contents = contentsOf({ ...wish, ...talking, heap, setHeap, news: questions.news, count });
  const labels = useLabels();
  const panels = PANELS.map((key): ControlPanel => ({
    key,
    label: labels[key],
    count: counts[key],
    whole: key === 'hands' || key === 'reports',
    content: contents[key],
  }));
  return { panels, due, heap, setHeap };
}

/** One function for each panel that stays the same from one drawing to the next. */
function useCounting(set: Dispatch<SetStateAction<Counts>>): Record<PanelKey, (count: number) => void> {
  return useMemo(() => {
    const of = (key: PanelKey) => (count: number) => set((now) => (now[key] === count ? now : { ...now, [key]: count }));
    return {
      questions: of('questions'),
      hands: of('hands'),
      reports: of('reports'),
      chat: of('chat'),
      backstage: of('backstage'),
      polls: of('polls'),
      people: of('people'),
    };
  }, [set]);
}

function useLabels(): Record<PanelKey, string> {
  const { t } = useLingui();
  return {
    questions: t({ id: 'room.questions', message: 'Questions' }),
    hands: t({ id: 'room.hands', message: 'Hands' }),
    reports: t({ id: 'report.list', message: 'Reports' }),
    chat: t({ id: 'room.chat', message: 'Chat' }),
    backstage: t({ id: 'backstage.log', message: 'Backstage' }),
    polls: t({ id: 'room.polls', message: 'Polls' }),
    people: t({ id: 'room.people', message: 'People' }),
  };
}

interface Contents extends Wish {
  heap: QaHeap;
  setHeap: (heap: QaHeap) => void;
  news: number;
  /** With whom this person talks just now. */
  talk: Other | null;
  setTalk: (other: Other | null) => void;
  unread: number;
  count: Record<PanelKey, (count: number) => void>;
}

function contentsOf(all: Contents): Record<PanelKey, ReactNode> {
  const { page, stage, me, front, heap, setHeap, news, count } = all;
  const { id } = page.session;
  const { moderate, host } = page.rights;
  const closed = stage.state === 'ended';
  const said = { sessionId: id, me, closed };
  const onWrite = (other: Other) => {
    all.setTalk(other);
    all.onLook('people');
  };
  return {
    questions: <QaPanel sessionId={id} rights={page.rights} closed={closed} deciding heap={heap} onHeap={setHeap} />,
    hands: <HandQueuePanel sessionId={id} onCount={count.hands} />,
    reports: <ReportsPanel sessionId={id} news={news} onCount={count.reports} />,
    chat: <ChatPanel {...said} rights={{ moderate, staff: true }} shown={front.has('chat')} onUnread={count.chat} onWrite={onWrite} />,
    backstage: <BackstagePanel {...said} moderate={moderate} shown={front.has('backstage')} onUnread={count.backstage} />,
    polls: <PollsPanel sessionId={id} canHost={host} closed={closed} onCount={count.polls} />,
    people: <PeoplePart page={page} me={me} shown={front.has('people')} unread={all.unread} talk={all.talk} onTalk={all.setTalk} />,
  };
}

function useQuestions(sessionId: string, moderates: boolean) {
  const { state: desk, status: atDesk, seq } = useTopic(useMemo(() => deskSource(sessionId), [sessionId]));
  const { state: qa, status } = useTopic(useMemo(() => qaSource(sessionId), [sessionId]));
  const unread = [status, moderates ? atDesk : 'live'].find((one) => one === 'failed' || one === 'loading');
  return {
    unread: unread as 'failed' | 'loading' | undefined,
    waiting: desk.questions.filter(({ state }) => state === 'waiting').length,
    open: qa.questions.filter(({ state }) => state === 'open').length,
    news: seq,
  };
}
