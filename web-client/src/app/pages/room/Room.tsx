import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { CalledUp } from '@/features/crowd/CalledUp.tsx';
import { ReactionRain } from '@/features/crowd/ReactionRain.tsx';
import { Door } from '@/features/room/Door.tsx';
import { PollNotice } from '@/features/polls/PollNotice.tsx';
import { SessionAbout } from '@/features/room/SessionAbout.tsx';
import { useConnection } from '@/live/useLive.ts';
import { Panels } from './Panels.tsx';
import { RoomHead } from './RoomHead.tsx';
import { StageSlot } from './StageSlot.tsx';
import { UnderStage } from './UnderStage.tsx';
import { usePanels } from './usePanels.ts';
import { useStage } from './useStage.ts';
import styles from './Room.module.css';

const SessionHandouts = lazy(() => import('../SessionHandouts.tsx').then((m) => ({ default: m.SessionHandouts })));
const HostTools = lazy(() => import('./HostTools.tsx').then((m) => ({ default: m.HostTools })));

export function Room({ page }: { page: SessionPage }) {
  const { t } = useLingui();
  const { session } = page;
  const stage = useStage(page);
  const me = useMe();
  const { open, narrow, showPanels, current, setCurrent, toggle, bring } = usePanels();
  const { state: connection } = useConnection();
  if (connection.kind === 'ended' && connection.reason === 'removed') return <Door page={page} state="removed" />;
  const about = (
    <SessionAbout page={page}>
      <Suspense>
        <SessionHandouts session={session} slug={page.event.slug} here={`/s/${session.id}`} staying />
      </Suspense>
    </SessionAbout>
  );
  return (
    <div className={styles.room}>
      <RoomHead page={page} stage={stage} onPeople={() => bring('people')} />
      <CalledUp sessionId={session.id} />
      {page.rights.host || page.rights.moderate ? (
        <Suspense fallback={<div className={styles.toCome} />}>
          <HostTools page={page} stage={stage} />
        </Suspense>
      ) : null}
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
          {narrow ? null : about}
        </div>
        <aside className={styles.side} hidden={!showPanels} aria-label={t({ id: 'room.panels', message: 'Chat and questions' })}>
          <Panels
            page={page}
            stage={stage}
            me={me.person?.id}
            inSight={showPanels}
            current={current}
            onCurrent={setCurrent}
            about={narrow ? about : null}
          />
        </aside>
      </div>
    </div>
  );
}
