import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { SessionPage } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Loading } from '@/ui/States.tsx';
import { StageNote } from './StageNote.tsx';

const BroadcastPlayer = lazy(() => import('@/features/player/BroadcastPlayer.tsx').then((m) => ({ default: m.BroadcastPlayer })));

/** The broadcast of a live session: a signed address first, then the player. */
export function Broadcast({ page, ready }: { page: SessionPage; ready: boolean }) {
  const { t } = useLingui();
  const { id: sessionId, title } = page.session;
  const ask = () => dataOf(api.POST('/sessions/{sessionId}/media-grants', { params: { path: { sessionId } } }));
  const grant = useQuery({ queryKey: keyOf('grantStageMedia', { sessionId }), queryFn: ask, staleTime: Infinity });
  const { refetch, isError } = grant;
  useEffect(() => {
    // The picture came back: ask again rather than leave the words standing.
    if (ready && isError) void refetch();
  }, [ready, isError, refetch]);
  if (grant.data) {
    return (
      <Suspense fallback={<Loading />}>
        <BroadcastPlayer
          key={sessionId}
          src={grant.data.playlist}
          live={grant.data.live}
          title={title}
          poster={page.media.poster}
          renewSource={() => ask().then((fresh) => fresh.playlist)}
        />
      </Suspense>
    );
  }
  if (grant.isPending) return <Loading />;
  if (asApiError(grant.error).code === 'no-source') {
    return (
      <StageNote title={t({ id: 'stage.noPicture', message: 'The stage has lost its picture' })}>
        <Trans id="stage.noPictureText">It comes back by itself as soon as the source sends again; chat and questions go on.</Trans>
      </StageNote>
    );
  }
  return (
    <StageNote title={t({ id: 'stage.failed', message: 'The picture could not be fetched' })}>
      <Button icon="retry" onClick={() => void refetch()}>
        <Trans id="ui.retry">Try again</Trans>
      </Button>
    </StageNote>
  );
}
