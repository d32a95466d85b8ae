import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { sessionQuery } from '@/api/queries.ts';
import type { SessionPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { ExportMenu } from '@/features/room/ExportMenu.tsx';
import { HostBar } from '@/features/room/HostBar.tsx';
import type { StageState } from '@/features/room/stageTopic.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { WallTools } from './WallTools.tsx';

const AnnounceDialog = lazy(() => import('@/features/crowd/AnnounceDialog.tsx').then((m) => ({ default: m.AnnounceDialog })));
const StageKeyDialog = lazy(() => import('@/features/room/StageKeyDialog.tsx').then((m) => ({ default: m.StageKeyDialog })));

interface Props {
  page: SessionPage;
  stage: StageState;
  /** In the control room, which leads back; letters press the buttons there, unless they are switched off. */
  control?: { keyed: boolean };
}

export function HostTools({ page, stage, control }: Props) {
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
      <Across sessionId={sessionId} back={control !== undefined} />
      <ExportMenu sessionId={sessionId} />
      {page.rights.moderate ? (
        <Button icon="announce" aria-keyshortcuts={control?.keyed ? 'N' : undefined} onClick={() => setAnnouncing(true)}>
          <Trans id="announce.say">Announce</Trans>
        </Button>
      ) : null}
      {page.rights.moderate ? <WallTools page={page} over={stage.state === 'ended'} letter={control?.keyed ? 'O' : undefined} /> : null}
      {broadcast && page.rights.host && stage.state !== 'ended' ? (
        <Button icon="key" onClick={() => setKeys(true)}>
          <Trans id="key.title">Stage key</Trans>
        </Button>
      ) : null}
      <Suspense>
        {announcing ? <AnnounceDialog sessionId={sessionId} me={me.person?.name} onClose={() => setAnnouncing(false)} /> : null}
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
      letter={control?.keyed ? 'G' : undefined}
    >
      {tools}
    </HostBar>
  );
}

/** Between the room as everybody has it and the screen for those who run it. */
function Across({ sessionId, back }: { sessionId: string; back: boolean }) {
  return back ? (
    <ButtonLink icon="seat" to="/s/$sessionId" params={{ sessionId }}>
      <Trans id="control.toRoom">To the room</Trans>
    </ButtonLink>
  ) : (
    <ButtonLink icon="grid" to="/s/$sessionId/control" params={{ sessionId }}>
      <Trans id="control.open">Control room</Trans>
    </ButtonLink>
  );
}
