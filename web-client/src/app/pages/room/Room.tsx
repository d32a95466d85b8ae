import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { sessionQuery } from '@/api/queries.ts';
import type { SessionPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { CalledUp } from '@/features/crowd/CalledUp.tsx';
import { RoomAnnouncements } from '@/features/crowd/RoomAnnouncements.tsx';
import { ReactionRain } from '@/features/crowd/ReactionRain.tsx';
import { PeopleCount } from '@/features/presence/PeopleCount.tsx';
import { Door } from '@/features/room/Door.tsx';
import { PollNotice } from '@/features/polls/PollNotice.tsx';
import { RoomBar } from '@/features/room/RoomBar.tsx';
import { SessionAbout } from '@/features/room/SessionAbout.tsx';
import { stageOf, stageSource, type StageState } from '@/features/room/stageTopic.ts';
import { LiveStatusBanner } from '@/live/LiveStatusBanner.tsx';
import { useConnection, useTopic } from '@/live/useLive.ts';
import { HeaderSlot } from '../../HeaderSlot.tsx';
import { HostTools } from './HostTools.tsx';
import { Panels } from './Panels.tsx';
import { RoomTimer } from './RoomTimer.tsx';
import { SignInOver } from './SignInOver.tsx';
import { StageSlot } from './StageSlot.tsx';
import { UnderStage } from './UnderStage.tsx';
import { usePanels } from './usePanels.ts';
import { useNarrow } from './useNarrow.ts';
import styles from './Room.module.css';

export function Room({ page }: { page: SessionPage }) {
  const { t } = useLingui();
  const { session, event } = page;
  const stage = useStage(page);
  const me = useMe();
  const narrow = useNarrow();
  const { open, current, setCurrent, toggle, bring } = usePanels();
  const { state: connection } = useConnection();
  if (connection.kind === 'ended' && connection.reason === 'removed') return <Door page={page} state="removed" />;
  const showPanels = open || narrow;
  return (
    <div className={styles.room}>
      <HeaderSlot>
        <RoomBar
          title={session.title}
          slug={event.slug}
          stage={stage}
          recorded={session.recorded}
          timer={stage.state === 'ended' ? null : <RoomTimer page={page} />}
          people={<PeopleCount sessionId={session.id} known={page.audience} stale={connection.kind !== 'open'} />}
        />
      </HeaderSlot>
      {connection.kind === 'ended' && connection.reason === 'sign-in-ended' ? <SignInOver sessionId={session.id} /> : <LiveStatusBanner />}
      <RoomAnnouncements sessionId={session.id} />
      <CalledUp sessionId={session.id} />
      {page.rights.host || page.rights.moderate ? <HostTools page={page} stage={stage} /> : null}
      <div className={showPanels ? styles.hall : `${styles.hall} ${styles.alone}`}>
        <div className={styles.front}>
          <div className={styles.stage}>
            <StageSlot page={page} stage={stage} />
            <ReactionRain sessionId={session.id} />
            {page.rights.host || stage.state === 'ended' ? null : (
              <PollNotice sessionId={session.id} reading={showPanels && current === 'polls'} onAnswer={() => bring('polls')} />
            )}
          </div>
          <UnderStage page={page} stage={stage}>
            {narrow ? null : (
              <button type="button" className={styles.toggle} aria-expanded={open} onClick={toggle}>
                {open
                  ? t({ id: 'room.hidePanels', message: 'Hide chat and questions' })
                  : t({ id: 'room.showPanels', message: 'Show chat and questions' })}
              </button>
            )}
          </UnderStage>
          {narrow ? null : <SessionAbout page={page} />}
        </div>
        <aside className={styles.side} hidden={!showPanels} aria-label={t({ id: 'room.panels', message: 'Chat and questions' })}>
          <Panels
            page={page}
            stage={stage}
            me={me.person?.id}
            current={current}
            onCurrent={setCurrent}
            about={narrow ? <SessionAbout page={page} /> : null}
          />
        </aside>
      </div>
    </div>
  );
}

/** The stage as the page told it, then as live frames change it. */
function useStage(page: SessionPage): StageState {
  const queries = useQueryClient();
  const { id } = page.session;
  const source = useMemo(() => stageSource(id, () => queries.fetchQuery(sessionQuery(id))), [id, queries]);
  const { state, status } = useTopic(source);
  const stage = status === 'live' ? state : stageOf(page);
  const before = page.session.state;
  useEffect(() => {
    // What the page says about rights and recordings changes with the stage.
    if (stage.state !== before) void queries.invalidateQueries({ queryKey: sessionQuery(id).queryKey });
  }, [stage.state, before, id, queries]);
  useReadAnewAfter(stage.release, id);
  return page.media.kind === 'meeting' ? { ...stage, ready: page.media.ready } : stage;
}

/** People whom the server answers in a second without feeling it. */
const READERS_A_SECOND = 200;

/** A release touched this session: its page is read anew, after a moment by chance so that a full room does not ask at once. */
function useReadAnewAfter(release: number, id: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (release === 0) return undefined;
    const { queryKey } = sessionQuery(id);
    const audience = queries.getQueryData<SessionPage>(queryKey)?.audience ?? 0;
    const wait = Math.random() * Math.max(1, audience / READERS_A_SECOND) * 1000;
    const timer = setTimeout(() => void queries.invalidateQueries({ queryKey }), wait);
    return () => clearTimeout(timer);
  }, [release, id, queries]);
}
