import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { sessionQuery } from '@/api/queries.ts';
import type { SessionPage } from '@/api/types.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { ExportMenu } from '@/features/room/ExportMenu.tsx';
import { HostBar } from '@/features/room/HostBar.tsx';
import type { StageState } from '@/features/room/stageTopic.ts';
import { Button } from '@/ui/Button.tsx';
import { WallTools } from './WallTools.tsx';

const AnnounceDialog = lazy(() => import('@/features/crowd/AnnounceDialog.tsx').then((m) => ({ default: m.AnnounceDialog })));
const StageKeyDialog = lazy(() => import('@/features/room/StageKeyDialog.tsx').then((m) => ({ default: m.StageKeyDialog })));

export function HostTools({ page, stage }: { page: SessionPage; stage: StageState }) {
  const queries = useQueryClient();
  const [keys, setKeys] = useState(false);
  const [announcing, setAnnouncing] = useState(false);
  const me = useMe();
  const { id: sessionId } = page.session;
  const params = { params: { path: { sessionId } } };
  const onSuccess = (fresh: SessionPage) => queries.setQueryData(sessionQuery(sessionId).queryKey, fresh);
  const live = useMutation({ mutationFn: () => dataOf(api.PUT('/sessions/{sessionId}/live', params)), onSuccess });
  const end = useMutation({ mutationFn: () => dataOf(api.PUT('/sessions/{sessionId}/end', params)), onSuccess });
  const error = live.error ?? end.error;
  const broadcast = page.media.kind === 'broadcast';
  const tools = (
    <>
      <ExportMenu sessionId={sessionId} />
      {page.rights.moderate ? (
        <Button icon="announce" onClick={() => setAnnouncing(true)}>
          <Trans id="announce.say">Announce</Trans>
        </Button>
      ) : null}
      {page.rights.moderate ? <WallTools page={page} over={stage.state === 'ended'} /> : null}
      {broadcast && page.rights.host && stage.state !== 'ended' ? (
        <Button icon="key" onClick={() => setKeys(true)}>
          <Trans id="key.title">Stage key</Trans>
        </Button>
      ) : null}
      <Suspense>
        {announcing ? (
          <AnnounceDialog
            sessionId={sessionId}
            organises={mayOrganise(me, page.event.organisation.slug)}
            me={me.person?.name}
            onClose={() => setAnnouncing(false)}
          />
        ) : null}
        {keys ? <StageKeyDialog sessionId={sessionId} onClose={() => setKeys(false)} /> : null}
      </Suspense>
    </>
  );
  return (
    <HostBar
      stage={stage}
      broadcast={broadcast}
      busy={live.isPending || end.isPending}
      error={error ? asApiError(error).message : undefined}
      onLive={() => live.mutateAsync()}
      onEnd={() => end.mutateAsync()}
    >
      {tools}
    </HostBar>
  );
}
