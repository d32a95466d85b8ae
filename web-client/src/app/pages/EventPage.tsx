import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage as Data, Me } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { ActionButton } from '@/features/catalogue/ActionButton.tsx';
import { EventHero } from '@/features/catalogue/EventHero.tsx';
import { SeatsCard } from '@/features/registration/SeatsCard.tsx';
import { useRegister } from '@/features/registration/useRegister.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { EventSections } from './EventSections.tsx';

const EventAnnouncements = lazy(() => import('@/features/crowd/WaitingAnnouncements.tsx').then((m) => ({ default: m.EventAnnouncements })));
const RegisterDialog = lazy(() => import('@/features/registration/RegisterDialog.tsx').then((m) => ({ default: m.RegisterDialog })));
const Agreed = lazy(() => import('@/features/privacy/Agreed.tsx').then((m) => ({ default: m.Agreed })));
const HouseLinks = lazy(() => import('@/features/privacy/HouseLinks.tsx').then((m) => ({ default: m.HouseLinks })));
const EventSurveys = lazy(() => import('./EventSurveys.tsx').then((m) => ({ default: m.EventSurveys })));
const NewsletterAsk = lazy(() => import('./NewsletterAsk.tsx').then((m) => ({ default: m.NewsletterAsk })));
const OrganiserTools = lazy(() => import('./OrganiserTools.tsx').then((m) => ({ default: m.OrganiserTools })));

export function EventPage() {
  const { slug } = useParams({ from: '/e/$slug' });
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(eventQuery(slug, i18n.locale));
  useTitle(data?.event.title);
  useBrand(data?.event.organisation);
  // Whoever organises gets the page with its tools at once: they would push the rest.
  if (data)
    return (
      <Suspense fallback={<Loading />}>
        <EventView page={data} />
      </Suspense>
    );
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function EventView({ page }: { page: Data }) {
  const reviews = mayReview(useMe(), page);
  const tools = <OrganiserTools page={page} reviews={reviews} />;
  return (
    <>
      <Suspense>
        <EventAnnouncements slug={page.event.slug} />
      </Suspense>
      <EventHero page={page}>
        <Admission page={page} />
        {page.rights.organise ? tools : <Suspense>{reviews ? tools : null}</Suspense>}
      </EventHero>
      <EventSections page={page} />
      <Page>
        <Suspense>
          <HouseLinks slug={page.event.organisation.slug} />
        </Suspense>
      </Page>
    </>
  );
}

/** Whether there are applications for this person to score. */
const mayReview = (me: Me, { event, admission }: Data): boolean =>
  admission.rule === 'application' &&
  me.memberships.some(({ roles, organisation }) => organisation === event.organisation.slug && roles.includes('application-reviewer'));

/** The card with the seats and the one primary action; registering happens in place. */
function Admission({ page }: { page: Data }) {
  const { t, i18n } = useLingui();
  const { event, action } = page;
  const me = useMe();
  const navigate = useNavigate();
  const register = useRegister(event.slug, i18n.locale);
  const publish = usePublish(event.slug);
  const [asking, setAsking] = useState(false);
  const join = action.kind === 'register-and-join' ? action.sessionId : undefined;
  // What asks for more than a name has a page of its own.
  const asks = page.admission.form || event.attendance === 'hybrid' || page.admission.sessions || page.admission.rule === 'invitation';
  const onRegister = () => {
    if (asks) return void navigate({ to: '/e/$slug/register', params: { slug: event.slug } });
    if (!me.signedIn) return setAsking(true);
    register.mutate(null, { onSuccess: () => join && void navigate({ to: '/s/$sessionId', params: { sessionId: join } }) });
  };
  const failure = register.error ?? publish.error;
  return (
    <SeatsCard
      admission={page.admission}
      zone={event.zone}
      registered={page.myRegistration?.state === 'confirmed'}
      past={event.state === 'past'}
      costText={page.costText}
    >
      <ActionButton
        event={event}
        action={action}
        size="l"
        wide
        busy={register.isPending || publish.isPending}
        onRegister={onRegister}
        onPublish={() => publish.mutate()}
      />
      {failure ? (
        <Notice tone="error" title={failure.message || t({ id: 'error.offline', message: 'The server cannot be reached' })} />
      ) : null}
      <Suspense>
        {event.state === 'past' || page.myRegistration?.state === 'confirmed' ? <EventSurveys slug={event.slug} /> : null}
        {asking ? (
          <RegisterDialog
            open
            slug={event.slug}
            title={event.title}
            terms={<Agreed house={event.organisation} recording={page.recordingNote} />}
            renderAfter={(email) => <NewsletterAsk slug={event.organisation.slug} email={email} />}
            onClose={() => setAsking(false)}
          />
        ) : null}
        {register.isSuccess && !join ? <NewsletterAsk slug={event.organisation.slug} email={me.person?.email ?? ''} /> : null}
      </Suspense>
    </SeatsCard>
  );
}

function usePublish(slug: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.PUT('/events/{slug}/publication', { params: { path: { slug } } })),
    onSuccess: (page) => queries.setQueryData(eventQuery(slug).queryKey, page),
  });
}
