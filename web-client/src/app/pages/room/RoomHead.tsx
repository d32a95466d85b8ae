import type { SessionPage } from '@/api/types.ts';
import { RoomAnnouncements } from '@/features/crowd/RoomAnnouncements.tsx';
import { PeopleCount } from '@/features/presence/PeopleCount.tsx';
import { RoomBar } from '@/features/room/RoomBar.tsx';
import type { StageState } from '@/features/room/stageTopic.ts';
import { LiveStatusBanner } from '@/live/LiveStatusBanner.tsx';
import { useConnection } from '@/live/useLive.ts';
import { HeaderSlot } from '../../HeaderSlot.tsx';
import { RoomTimer } from './RoomTimer.tsx';
import { SignInOver } from './SignInOver.tsx';
import { useNarrow } from './useNarrow.ts';
import styles from './Room.module.css';

interface Props {
  page: SessionPage;
  stage: StageState;
  /** Shows who is here. */
  onPeople?: () => void;
}

/** What stands above everything in a room: where one is, how the connection does, what was announced. */
export function RoomHead({ page, stage, onPeople }: Props) {
  const { session, event } = page;
  const { state: connection } = useConnection();
  const narrow = useNarrow();
  const timer = stage.state === 'ended' ? null : <RoomTimer page={page} />;
  return (
    <>
      <HeaderSlot>
        <RoomBar
          title={session.title}
          slug={event.slug}
          stage={stage}
          recorded={session.recorded}
          timer={narrow ? null : timer}
          people={<PeopleCount sessionId={session.id} known={page.audience} onOpen={onPeople} />}
        />
      </HeaderSlot>
      {connection.kind === 'ended' && connection.reason === 'sign-in-ended' ? <SignInOver sessionId={session.id} /> : <LiveStatusBanner />}
      {narrow ? <div className={styles.timer}>{timer}</div> : null}
      <RoomAnnouncements sessionId={session.id} />
    </>
  );
}
