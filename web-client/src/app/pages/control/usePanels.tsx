import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { BackstagePanel } from '@/features/chat/BackstagePanel.tsx';
import { ChatPanel } from '@/features/chat/ChatPanel.tsx';
import { HandQueuePanel } from '@/features/crowd/HandQueuePanel.tsx';
import { PollsPanel } from '@/features/polls/PollsPanel.tsx';
import { deskSource } from '@/features/qa/deskTopic.ts';
import { QaPanel } from '@/features/qa/QaPanel.tsx';
import type { QaHeap } from '@/features/qa/QaTabs.tsx';
import { qaSource } from '@/features/qa/qaTopic.ts';
import type { StageState } from '@/features/room/stageTopic.ts';
import { useTopic } from '@/live/useLive.ts';
import type { Due } from './Attention.tsx';
import type { ControlPanel } from './Column.tsx';
import type { PanelKey } from './layout.ts';

interface Wish {
  page: SessionPage;
  stage: StageState;
  me: string | undefined;
  front: ReadonlySet<PanelKey>;
}

/** The panels of the room as a host has them here, and what in them waits for somebody. */
export function usePanels({ page, stage, me, front }: Wish) {
  const { t } = useLingui();
  const { rights } = page;
  const { id } = page.session;
  const [hands, setHands] = useState(0);
  const [unread, setUnread] = useState(0);
  const [behind, setBehind] = useState(0);
  const [polls, setPolls] = useState(0);
  const [heap, setHeap] = useState<QaHeap>('open');
  const questions = useQuestions(id);
  const closed = stage.state === 'ended';
  const due: Due = { ...questions, hands, backstage: behind };
  const panels: readonly ControlPanel[] = [
    {
      key: 'questions',
      label: t({ id: 'room.questions', message: 'Questions' }),
      count: questions.waiting + questions.open,
      content: <QaPanel sessionId={id} rights={rights} closed={closed} heap={heap} onHeap={setHeap} />,
    },
    {
      key: 'hands',
      label: t({ id: 'room.hands', message: 'Hands' }),
      count: hands,
      whole: true,
      content: <HandQueuePanel sessionId={id} onCount={setHands} />,
    },
    {
      key: 'chat',
      label: t({ id: 'room.chat', message: 'Chat' }),
      count: unread,
      content: (
        <ChatPanel
          sessionId={id}
          me={me}
          rights={{ moderate: rights.moderate, staff: true }}
          closed={closed}
          shown={front.has('chat')}
          onUnread={setUnread}
        />
      ),
    },
    {
      key: 'backstage',
      label: t({ id: 'backstage.log', message: 'Backstage' }),
      count: behind,
      content: <BackstagePanel sessionId={id} me={me} closed={closed} shown={front.has('backstage')} onUnread={setBehind} />,
    },
    {
      key: 'polls',
      label: t({ id: 'room.polls', message: 'Polls' }),
      count: polls,
      content: <PollsPanel sessionId={id} canHost={rights.host} closed={closed} onCount={setPolls} />,
    },
  ];
  return { panels, due, heap, setHeap };
}

function useQuestions(sessionId: string): Pick<Due, 'waiting' | 'open'> {
  const { state: desk } = useTopic(useMemo(() => deskSource(sessionId), [sessionId]));
  const { state: qa } = useTopic(useMemo(() => qaSource(sessionId), [sessionId]));
  return {
    waiting: desk.questions.filter(({ state }) => state === 'waiting').length,
    open: qa.questions.filter(({ state }) => state === 'open').length,
  };
}
