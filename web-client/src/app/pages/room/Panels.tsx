import { useLingui } from '@lingui/react/macro';
import { lazy, type ComponentProps, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { SessionPage } from '@/api/types.ts';
import type { ChatRights } from '@/features/chat/actions.ts';
import { useDirect } from '@/features/direct/useDirect.ts';
import { presenceSource } from '@/features/presence/presenceTopic.ts';
import type { StageState } from '@/features/room/stageTopic.ts';
import { useTopic } from '@/live/useLive.ts';
import { Loading } from '@/ui/States.tsx';
import { Tabs, type Tab } from '@/ui/Tabs.tsx';
import { useTitleCount } from '../../useTitle.ts';
import type { Other } from './PeopleTab.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { RoomChat } from './RoomChat.tsx';
import styles from './Panels.module.css';

const BackstagePanel = lazy(() => import('@/features/chat/BackstagePanel.tsx').then((m) => ({ default: m.BackstagePanel })));
const PollsPanel = lazy(() => import('@/features/polls/PollsPanel.tsx').then((m) => ({ default: m.PollsPanel })));
const QaPanel = lazy(() => import('@/features/qa/QaPanel.tsx').then((m) => ({ default: m.QaPanel })));
const HandQueuePanel = lazy(() => import('@/features/crowd/HandQueuePanel.tsx').then((m) => ({ default: m.HandQueuePanel })));

interface Props {
  page: SessionPage;
  stage: StageState;
  me: string | undefined;
  /** Whether they are open at all. */
  inSight: boolean;
  /** Which of them is in front. */
  current: string;
  onCurrent: (key: string) => void;
  /** On a phone the words about the session stand in a tab of their own. */
  about: ReactNode;
}

/** Chat, questions and polls beside the stage. All stay alive while one is shown, so that nothing is read twice. */
export function Panels({ page, stage, me, inSight, current, onCurrent, about }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(0);
  const [hands, setHands] = useState(0);
  const [unread, setUnread] = useState(0);
  const [polls, setPolls] = useState(0);
  const [behind, setBehind] = useState(0);
  const [talk, setTalk] = useState<Other | null>(null);
  const { id } = page.session;
  const direct = useDirect(page.event.slug, page.audience);
  const rights = rightsOf(page);
  useTitleCount(unread + behind + direct.unread);
  const tabs = useTabList(page, about !== null, { open, hands, unread, polls, behind, direct: direct.unread });
  const closed = stage.state === 'ended';
  const seen = inSight ? current : '';
  const talking = { sessionId: id, me, closed };
  return (
    <Tabs fill label={t({ id: 'room.panels', message: 'Chat and questions' })} tabs={tabs} current={current} onChange={onCurrent}>
      <Beside shown={current === 'chat'}>
        <RoomChat
          page={page}
          me={me}
          rights={rights}
          closed={closed}
          shown={seen === 'chat'}
          onUnread={setUnread}
          onWrite={(other) => {
            setTalk(other);
            onCurrent('people');
          }}
        />
      </Beside>
      <Beside shown={current === 'questions'}>
        <QaPanel sessionId={id} rights={page.rights} closed={closed} onCount={setOpen} />
      </Beside>
      {rights.staff ? (
        <Beside shown={current === 'backstage'}>
          <BackstagePanel {...talking} moderate={rights.moderate} shown={seen === 'backstage'} onUnread={setBehind} />
        </Beside>
      ) : null}
      {page.rights.moderate ? (
        <Beside shown={current === 'hands'} scrolling>
          <HandQueuePanel sessionId={id} onCount={setHands} />
        </Beside>
      ) : null}
      <Beside shown={current === 'polls'}>
        <Polls sessionId={id} canHost={page.rights.host} closed={closed} onCount={setPolls} />
      </Beside>
      <div className={styles.panel} hidden={current !== 'people'}>
        <PeoplePart page={page} me={me} shown={seen === 'people'} unread={direct.unread} talk={talk} onTalk={setTalk} />
      </div>
      {current === 'about' ? <div className={styles.about}>{about}</div> : null}
    </Tabs>
  );
}

/** One panel; what is not in front comes after the page is usable, and stays. */
function Beside({ shown, scrolling, children }: { shown: boolean; scrolling?: boolean; children: ReactNode }) {
  return (
    <div className={scrolling ? styles.scrolling : styles.panel} hidden={!shown}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </div>
  );
}

/** The count changes each second or so in a full room, and concerns nothing else in the panels. */
function Polls(props: ComponentProps<typeof PollsPanel>) {
  const source = useMemo(() => presenceSource(props.sessionId), [props.sessionId]);
  const { here } = useTopic(source).state;
  return <PollsPanel {...props} here={here ?? undefined} />;
}

/** The panels that this person has, with what waits in each. */
function useTabList(
  page: SessionPage,
  hasAbout: boolean,
  counts: Record<'open' | 'hands' | 'unread' | 'polls' | 'behind' | 'direct', number>,
): Tab[] {
  const { t } = useLingui();
  const { staff } = rightsOf(page);
  return [
    { key: 'chat', label: t({ id: 'room.chat', message: 'Chat' }), count: counts.unread },
    { key: 'questions', label: t({ id: 'room.questions', message: 'Questions' }), count: counts.open },
    ...(staff ? [{ key: 'backstage', label: t({ id: 'backstage.log', message: 'Backstage' }), count: counts.behind }] : []),
    ...(page.rights.moderate ? [{ key: 'hands', label: t({ id: 'room.hands', message: 'Hands' }), count: counts.hands }] : []),
    { key: 'polls', label: t({ id: 'room.polls', message: 'Polls' }), count: counts.polls },
    { key: 'people', label: t({ id: 'room.people', message: 'People' }), count: counts.direct },
    ...(hasAbout ? [{ key: 'about', label: t({ id: 'event.part.about', message: 'About' }) }] : []),
  ];
}

function rightsOf({ rights: { moderate, host, speak } }: SessionPage): ChatRights {
  return { moderate, staff: moderate || host || speak };
}
