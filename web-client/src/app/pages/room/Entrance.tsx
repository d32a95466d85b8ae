import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { sessionQuery } from '@/api/queries.ts';
import type { ConsentGiven, SessionPage } from '@/api/types.ts';
import { LobbyAnnouncements } from '@/features/crowd/WaitingAnnouncements.tsx';
import { Door, missingFeature, UnsupportedBrowser } from '@/features/room/Door.tsx';
import { Lobby } from '@/features/room/Lobby.tsx';
import { count } from '@/i18n/dates.ts';
import { LiveStore } from '@/live/LiveStore.ts';
import { concernsRights, meSource, tellsNews } from '@/live/meTopic.ts';
import type { Frame } from '@/live/wire.ts';
import { browserSurroundings } from '@/live/surroundings.ts';
import { LiveContext } from '@/live/useLive.ts';
import { dimLights } from '@/styles/theme.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { liveTicket } from './ticket.ts';

// Only those come here whom somebody else registered.
const AgreeFirst = lazy(() => import('./AgreeFirst.tsx').then((m) => ({ default: m.AgreeFirst })));

// Only rooms that are recorded ask.
const ConsentStep = lazy(() => import('@/features/room/ConsentStep.tsx').then((m) => ({ default: m.ConsentStep })));

/** While a door is closed the page looks again by itself. */
const LOOK_AGAIN_MS = 30_000;

function lookAgain(page: SessionPage | undefined): number | false {
  const state = page?.access.state;
  if (state === 'full' || (state === 'ended' && page?.session.recorded && !page.session.recordingId)) return LOOK_AGAIN_MS / 3;
  // Before the start a release of the programme can still move or cancel it, and take that back.
  if (state === 'cancelled' || (state === 'enter' && page?.session.state === 'scheduled')) return LOOK_AGAIN_MS * (1 + Math.random());
  if (state !== 'lobby' || !page) return false;
  const wait = Date.parse(page.opensAt) - Date.now();
  // The people of a lobby must not ask in the same instant: up to two seconds of chance.
  return wait > LOOK_AGAIN_MS ? LOOK_AGAIN_MS : Math.max(1000, wait) + Math.random() * 2000;
}

interface Props {
  sessionId: string;
  /** What the browser's tab says, when it is not the session's title alone. */
  called?: (title: string) => string;
  /** What is behind the door, once it is open to this person. */
  children: (page: SessionPage) => ReactNode;
}

/** The way into a session: what the server says of it is asked, and asked again while its door is closed. */
export function Entrance({ sessionId, called, children }: Props) {
  const { data, error, refetch } = useQuery({ ...sessionQuery(sessionId), refetchInterval: ({ state }) => lookAgain(state.data) });
  const title = data?.session.title;
  useTitle(title && called ? called(title) : title);
  useBrand(data?.event.organisation);
  const [missing] = useState(missingFeature);
  if (missing) return <UnsupportedBrowser feature={missing} />;
  if (data) return <Doors page={data}>{children}</Doors>;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

/** Lobby, consent, room or a closed door, whichever the server says this person may have now. */
function Doors({ page, children }: { page: SessionPage; children: Props['children'] }) {
  const { i18n } = useLingui();
  const [live] = useState(() => new LiveStore(browserSurroundings(liveTicket)));
  const { state } = page.access;
  useShutOut(live, page.session.id, state === 'enter');
  const inside = state === 'enter' || state === 'lobby';
  useEffect(() => (inside ? dimLights() : undefined), [inside]);
  const consent = useConsent(page.session.id);
  const here = count(page.audience, i18n.locale);
  if (state === 'lobby') {
    return (
      <>
        <LobbyAnnouncements sessionId={page.session.id} />
        <Lobby page={page} people={page.audience > 0 ? <Trans id="lobby.people">{here} people wait with you.</Trans> : null} />
      </>
    );
  }
  if (state === 'agree-first')
    return (
      <Suspense fallback={<Loading />}>
        <AgreeFirst event={page.event} title={page.session.title} />
      </Suspense>
    );
  if (state !== 'enter') return <Door page={page} state={state} />;
  if (page.consent.needed && !page.consent.given) {
    return (
      <Suspense fallback={<Loading />}>
        <ConsentStep
          title={page.session.title}
          consent={page.consent}
          meeting={page.media.kind === 'meeting'}
          busy={consent.isPending}
          error={consent.error ? asApiError(consent.error).message : undefined}
          onAnswer={(given) => consent.mutate(given)}
        />
      </Suspense>
    );
  }
  return <LiveContext value={live}>{children(page)}</LiveContext>;
}

/** How far apart the people of a room that was closed ask what it is now. */
const SPREAD_MS = 2_000;

/** A server asks for rights anew after a second. */
const RIGHTS_MS = 1_100;

/** Rights that came or ended while the page was open: what the page may show is read anew, and what it may is joined again. */
function useShutOut(live: LiveStore, sessionId: string, inside: boolean) {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { queryKey } = sessionQuery(sessionId);
    const soon = (ms: number) => {
      clearTimeout(timer);
      const look = () => queries.invalidateQueries({ queryKey }).then(() => live.askAgain());
      timer = setTimeout(() => void look(), ms);
    };
    const stop = live.connection.onShutOut(() => soon(Math.random() * SPREAD_MS));
    const me = inside ? live.hold(meSource) : undefined;
    let heard: Frame | undefined;
    const forget = me?.topic.watch(() => {
      const last = me.topic.view.state.notices.findLast((notice) => concernsRights(notice, sessionId));
      if (last && last !== heard && tellsNews(last, queries.getQueryData(queryKey)?.rights)) soon(RIGHTS_MS);
      heard = last;
    });
    return () => {
      clearTimeout(timer);
      stop();
      forget?.();
      me?.release();
    };
  }, [live, queries, sessionId, inside]);
}

function useConsent(sessionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: ConsentGiven) =>
      dataOf(api.POST('/sessions/{sessionId}/consents', { params: { path: { sessionId } }, body: given })),
    // Also after a refusal: the wording may have changed meanwhile.
    onSettled: () => queries.invalidateQueries({ queryKey: sessionQuery(sessionId).queryKey }),
  });
}
