import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { Countdown } from '@/features/room/Countdown.tsx';
import { Ended } from '@/features/room/Door.tsx';
import type { StageState } from '@/features/room/stageTopic.ts';
import { Loading } from '@/ui/States.tsx';
import { useNow } from '@/ui/useNow.ts';
import { Broadcast } from './Broadcast.tsx';
import { StageNote } from './StageNote.tsx';

const Meeting = lazy(() => import('./Meeting.tsx').then((m) => ({ default: m.Meeting })));

/** What stands on the stage: nothing yet, a picture, a meeting, or the end. */
export function StageSlot({ page, stage }: { page: SessionPage; stage: StageState }) {
  const { t } = useLingui();
  const { session, event, media } = page;
  const now = useNow(5000);
  if (stage.state === 'ended') return <Ended recordingId={stage.recordingId} slug={event.slug} recorded={session.recorded} />;
  // A meeting is open to hosts and speakers before it is live; a broadcast shows nothing until then.
  const early = media.kind === 'meeting' && (page.rights.host || page.rights.speak);
  if (stage.state === 'scheduled' && !early) {
    const late = Date.parse(session.startsAt) < now;
    return (
      <StageNote
        title={
          late ? t({ id: 'stage.soon', message: 'It begins in a moment' }) : t({ id: 'stage.notYet', message: 'The stage is still dark' })
        }
      >
        {late ? (
          <Trans id="stage.soonText">The host has not gone live yet. You need not do anything; the picture comes by itself.</Trans>
        ) : (
          <Countdown to={session.startsAt} />
        )}
      </StageNote>
    );
  }
  if (media.kind !== 'meeting') return <Broadcast page={page} ready={stage.ready} />;
  return (
    <Suspense fallback={<Loading />}>
      <Meeting page={page} ready={stage.ready} />
    </Suspense>
  );
}
