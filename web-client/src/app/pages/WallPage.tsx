import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { sessionQuery } from '@/api/queries.ts';
import type { SessionPage } from '@/api/types.ts';
import { browserSurroundings } from '@/live/surroundings.ts';
import { LiveStore } from '@/live/LiveStore.ts';
import { LiveContext } from '@/live/useLive.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { lightWall } from '@/styles/theme.ts';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { liveTicket } from './room/ticket.ts';
import { Wall } from './wall/Wall.tsx';

/** What stands on a shared screen in the hall; opened by a host or a speaker. */
export function WallPage() {
  const { sessionId } = useParams({ from: '/s/$sessionId/wall' });
  const { data, error, refetch } = useQuery(sessionQuery(sessionId));
  useTitle(data?.session.title);
  useBrand(data?.event.organisation);
  useEffect(() => lightWall(), []);
  if (data) return mayOpen(data) ? <Screen page={data} /> : <Shut sessionId={sessionId} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

/** In the room, as host or speaker; what a recording asks first is asked there. */
function mayOpen({ rights, access, consent }: SessionPage): boolean {
  const inside = access.state === 'enter' || access.state === 'ended';
  return inside && (rights.moderate || rights.speak) && (!consent.needed || consent.given);
}

function Screen({ page }: { page: SessionPage }) {
  const [live] = useState(() => new LiveStore(browserSurroundings(liveTicket)));
  return (
    <LiveContext value={live}>
      <Wall page={page} />
    </LiveContext>
  );
}

function Shut({ sessionId }: { sessionId: string }) {
  const { t } = useLingui();
  return (
    <Page width="form">
      <Empty icon="stage" title={t({ id: 'wall.shut', message: 'Hosts and speakers open this screen' })}>
        <p>
          <Trans id="wall.shutText">Enter the room first; then it opens from the host’s bar.</Trans>
        </p>
        <p>
          <ButtonLink look="primary" to="/s/$sessionId" params={{ sessionId }}>
            <Trans id="wall.toRoom">To the room</Trans>
          </ButtonLink>
        </p>
      </Empty>
    </Page>
  );
}
