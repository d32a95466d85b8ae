import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { myRegistrationsQuery, starsQuery } from '@/api/queries.ts';
import { sessionSeatsQuery } from '@/api/registrationQueries.ts';
import type { MyRegistration, SessionSeat } from '@/api/types.ts';
import { SessionSeatList } from '@/features/registration/sessions/SessionSeatList.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Where whoever holds a seat at an event chooses sessions that have seats of their own. */
export function MySessionsPage() {
  const { t } = useLingui();
  const { registrationId } = useParams({ from: '/home/registrations/$registrationId/sessions' });
  const { data, error, refetch } = useQuery(myRegistrationsQuery);
  const one = data?.registrations.find(({ registration }) => registration.id === registrationId);
  useTitle(t({ id: 'sessionSeats.choose', message: 'Choose sessions' }));
  useBrand(one?.event.organisation);
  if (one && one.registration.state === 'confirmed') return <Choosing one={one} />;
  if (data) return <NotFoundPage />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Choosing({ one: { event, registration } }: { one: MyRegistration }) {
  const { t } = useLingui();
  const { slug, zone } = event;
  const { data, error, refetch } = useQuery(sessionSeatsQuery(slug));
  const choose = useChoose(slug, registration.id);
  const failure = choose.error ? asApiError(choose.error) : null;
  const words = choose.variables
    ? choose.variables.chosen
      ? t({ id: 'sessionSeats.chosen', message: 'You have a seat in this session. It stands in your plan.' })
      : t({ id: 'sessionSeats.left', message: 'Your seat is free for somebody else.' })
    : '';
  return (
    <Page width="reading">
      <BackLink to="/home">
        <Trans id="home.title">My events</Trans>
      </BackLink>
      <PageHead title={t({ id: 'sessionSeats.choose', message: 'Choose sessions' })} lead={<bdi>{event.title}</bdi>} />
      <p role="status">
        {failure ? failure.message || t({ id: 'error.offline', message: 'The server cannot be reached' }) : choose.isSuccess ? words : ''}
      </p>
      {data?.sessions.length === 0 ? (
        <Empty icon="seat" title={t({ id: 'sessionSeats.none', message: 'Every session is open to everybody who comes' })} />
      ) : data ? (
        <SessionSeatList
          slug={slug}
          zone={zone}
          sessions={data.sessions}
          busy={choose.isPending}
          onChoose={(session, chosen) => choose.mutate({ session, chosen })}
        />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function useChoose(slug: string, registrationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ session, chosen }: { session: SessionSeat; chosen: boolean }) => {
      const params = { path: { registrationId, sessionId: session.sessionId } };
      const path = '/me/registrations/{registrationId}/sessions/{sessionId}';
      return dataOf(chosen ? api.PUT(path, { params }) : api.DELETE(path, { params }));
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: sessionSeatsQuery(slug).queryKey });
      void queries.invalidateQueries({ queryKey: starsQuery.queryKey });
    },
  });
}
