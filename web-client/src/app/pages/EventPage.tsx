import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage as Data } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { ActionButton } from '@/features/catalogue/ActionButton.tsx';
import { EventHero } from '@/features/catalogue/EventHero.tsx';
import { SeatsCard } from '@/features/registration/SeatsCard.tsx';
import { useRegister } from '@/features/registration/useRegister.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { EventSections } from './EventSections.tsx';

const EventAnnouncements = lazy(() => import('@/features/crowd/WaitingAnnouncements.tsx').then((m) => ({ default: m.EventAnnouncements })));
const RegisterDialog = lazy(() => import('@/features/registration/RegisterDialog.tsx').then((m) => ({ default: m.RegisterDialog })));
const OrganiserTools = lazy(() => import('./OrganiserTools.tsx').then((m) => ({ default: m.OrganiserTools })));

export function EventPage() {
  const { slug } = useParams({ from: '/e/$slug' });
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(eventQuery(slug, i18n.locale));
  useTitle(data?.event.title);
  useBrand(data?.event.organisation.hue);
  if (data) return <EventView page={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function EventView({ page }: { page: Data }) {
  return (
    <>
      <Suspense>
        <EventAnnouncements slug={page.event.slug} />
      </Suspense>
      <EventHero page={page}>
        <Admission page={page} />
        <Suspense>{page.rights.organise ? <OrganiserTools page={page} /> : null}</Suspense>
      </EventHero>
      <EventSections page={page} />
    </>
  );
}

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
  const asks = page.admission.form || page.admission.rule === 'invitation';
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
        contact={page.contact}
        size="l"
        wide
        busy={register.isPending || publish.isPending}
        onRegister={onRegister}
        onPublish={() => publish.mutate()}
      />
      {failure ? (
        <Notice tone="error" title={failure.message || t({ id: 'error.offline', message: 'The server cannot be reached' })} />
      ) : null}
      <Suspense>{asking ? <RegisterDialog open slug={event.slug} title={event.title} onClose={() => setAsking(false)} /> : null}</Suspense>
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
