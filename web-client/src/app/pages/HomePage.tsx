import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { asApiError } from '@/api/ApiError.ts';
import { eventQuery, myRegistrationsQuery } from '@/api/queries.ts';
import type { MyRegistration } from '@/api/types.ts';
import { mayOrganise, useMe } from '@/api/useMe.ts';
import { ActionButton, calendarAddress } from '@/features/catalogue/ActionButton.tsx';
import { RegistrationCard } from '@/features/registration/RegistrationCard.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './HomePage.module.css';

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
      {data ? <Registrations all={data.registrations} /> : error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function Registrations({ all }: { all: readonly MyRegistration[] }) {
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
  const confirmed = all.filter((one) => one.registration.state === 'confirmed');
  if (confirmed.length === 0) {
    return (
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
      <FailedRequest error={cancel.error} />
      {confirmed.map((one) => (
        <RegistrationCard
          key={one.registration.id}
          event={one.event}
          calendar={one.event.state === 'upcoming' && one.action.kind !== 'add-to-calendar' ? calendarAddress(one.event.slug) : null}
          onCancel={one.event.state === 'past' ? null : () => cancel.mutateAsync(one)}
        >
          <ActionButton event={one.event} action={one.action} />
        </RegistrationCard>
      ))}
    </div>
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
