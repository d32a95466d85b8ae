import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { asApiError } from '@/api/ApiError.ts';
import { eventQuery, housesEventsQuery, myRegistrationsQuery, starsQuery } from '@/api/queries.ts';
import type { Me, MyRegistration } from '@/api/types.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { ActionButton, calendarAddress } from '@/features/catalogue/ActionButton.tsx';
import { EventList } from '@/features/catalogue/EventList.tsx';
import { AgendaFeed } from '@/features/programme/agenda/AgendaFeed.tsx';
import { AgendaView } from '@/features/programme/agenda/AgendaView.tsx';
import { RegistrationCard } from '@/features/registration/RegistrationCard.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './HomePage.module.css';
import { MyInvitations } from './MyInvitations.tsx';

export function HomePage() {
  const { t } = useLingui();
  const me = useMe();
  const { data, error, refetch } = useQuery(myRegistrationsQuery);
  const name = me.person?.name ?? '';
  useTitle(t({ id: 'home.title', message: 'My events' }));
  if (error && asApiError(error).status === 401) return <SignInFirst />;
  return (
    <Page>
      <PageHead title={name ? t({ id: 'home.hello', message: `Welcome, ${name}` }) : t({ id: 'home.title', message: 'My events' })}>
        {mayOrganise(me) ? (
          <ButtonLink to="/new" icon="plus">
            <Trans id="account.new">New webinar</Trans>
          </ButtonLink>
        ) : null}
      </PageHead>
      {me.signIn?.reach === 'full' ? <MyInvitations /> : null}
      <Organised me={me} />
      {data ? (
        <Registrations all={data.registrations} organises={mayOrganise(me)} />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
      {me.signedIn ? <MyAgenda /> : null}
    </Page>
  );
}

/** What the houses of an organiser have, drafts too; nothing while it is on its way, so that seats never wait for it. */
function Organised({ me }: { me: Me }) {
  const { t } = useLingui();
  const houses = me.memberships.map(({ organisation }) => organisation).filter((house) => mayOrganise(me, house));
  const { data } = useQuery({ ...housesEventsQuery(houses), enabled: houses.length > 0 });
  if (!data) return null;
  return <EventList title={t({ id: 'home.organised', message: 'Events you organise' })} events={data.events} />;
}

function Registrations({ all, organises }: { all: readonly MyRegistration[]; organises: boolean }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: ({ registration }: MyRegistration) =>
      dataOf(api.DELETE('/me/registrations/{registrationId}', { params: { path: { registrationId: registration.id } } })),
    onSettled: (_data, _error, { event }) => {
      void queries.invalidateQueries({ queryKey: myRegistrationsQuery.queryKey });
      void queries.invalidateQueries({ queryKey: eventQuery(event.slug).queryKey });
    },
  });
  const accept = useAccept();
  if (all.length === 0) {
    return organises ? null : (
      <Empty
        icon="seat"
        title={t({ id: 'home.empty', message: 'No seat taken yet' })}
        action={
          <ButtonLink to="/" look="primary">
            <Trans id="notFound.home">See all events</Trans>
          </ButtonLink>
        }
      >
        <Trans id="home.emptyText">What you register for stands here, with the way into the room.</Trans>
      </Empty>
    );
  }
  return (
    <div className={styles.list}>
      {organises ? (
        <h2 className={styles.title}>
          <Trans id="home.seats">Your seats</Trans>
        </h2>
      ) : null}
      <FailedRequest error={cancel.error} />
      <FailedRequest error={accept.error} />
      {all.map((one) => (
        <RegistrationCard
          key={one.registration.id}
          event={one.event}
          registration={one.registration}
          asks={one.asks === true}
          accepting={accept.isPending}
          onAccept={() => accept.mutate(one)}
          calendar={one.event.state === 'upcoming' && one.action.kind !== 'add-to-calendar' ? calendarAddress(one.event.slug) : null}
          onCancel={one.event.state === 'past' || one.registration.state === 'declined' ? null : () => cancel.mutateAsync(one)}
        >
          <ActionButton event={one.event} action={one.action} />
        </RegistrationCard>
      ))}
    </div>
  );
}

/** Takes the seat that is held; a late press is told so, and sees how things stand. */
function useAccept() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ registration }: MyRegistration) =>
      dataOf(api.PUT('/me/registrations/{registrationId}/acceptance', { params: { path: { registrationId: registration.id } } })),
    onSettled: (_data, _error, { event }) => {
      void queries.invalidateQueries({ queryKey: myRegistrationsQuery.queryKey });
      void queries.invalidateQueries({ queryKey: eventQuery(event.slug).queryKey });
    },
  });
}

function MyAgenda() {
  const { data } = useQuery(starsQuery);
  if (!data) return null;
  return (
    <AgendaView entries={data.entries}>
      <AgendaFeed />
    </AgendaView>
  );
}

function SignInFirst() {
  const { t } = useLingui();
  const title = t({ id: 'home.signIn', message: 'Please sign in to see your events' });
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty
        icon="person"
        title={title}
        action={
          <ButtonLink to="/sign-in" search={{ next: '/home' }} look="primary">
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        }
      />
    </Page>
  );
}
