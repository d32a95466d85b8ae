import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { sessionDetailsQuery } from '@/api/queries.ts';
import type { SessionDetails } from '@/api/types.ts';
import { SessionView } from '@/features/programme/session/SessionView.tsx';
import { useStars } from '@/features/programme/useStars.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { useNow } from '@/ui/useNow.ts';
import { FailedRequest } from '../FailedRequest.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { SessionHandouts } from './SessionHandouts.tsx';

const EventSurveys = lazy(() => import('./EventSurveys.tsx').then((m) => ({ default: m.EventSurveys })));

/** A session before and after it takes place; the room itself is another page. */
export function SessionPage() {
  const { slug, sessionId } = useParams({ from: '/e/$slug/sessions/$sessionId' });
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(sessionDetailsQuery(sessionId, i18n.locale));
  useTitle(data ? `${data.session.title} · ${data.event.title}` : undefined);
  useBrand(data?.event.organisation);
  // One address for each page: under its own event.
  if (data && data.event.slug !== slug) return <NotFoundPage />;
  if (data) return <Shown details={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Shown({ details }: { details: SessionDetails }) {
  const now = useNow(30_000);
  const { ids, star, error } = useStars();
  const { event, session } = details;
  const isOver = session.state === 'ended' || Date.parse(session.endsAt) <= now;
  return (
    <Page>
      <BackLink to="/e/$slug/programme" params={{ slug: event.slug }}>
        <bdi>{event.title}</bdi>
      </BackLink>
      <FailedRequest error={error} />
      <SessionView details={details} now={now} starred={ids.has(session.id)} onStar={star}>
        <SessionHandouts session={session} slug={event.slug} here={`/e/${event.slug}/sessions/${session.id}`} />
        {isOver ? (
          <Suspense>
            <div>
              <EventSurveys slug={event.slug} session={session.id} />
            </div>
          </Suspense>
        ) : null}
      </SessionView>
    </Page>
  );
}
