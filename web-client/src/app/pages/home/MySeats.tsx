import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery, registrationPartsQuery, registrationsChanged } from '@/api/queries.ts';
import type { Home, MyRegistration } from '@/api/types.ts';
import { ActionButton, calendarAddress } from '@/features/catalogue/ActionButton.tsx';
import { RegistrationCard } from '@/features/registration/RegistrationCard.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { Agreeing } from './Agreeing.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { Problem } from '../../Problem.tsx';
import styles from './Home.module.css';

/** What I registered for: to come first, what is past when asked for; twenty at a time. */
export function MySeats({ home, organises }: { home: Home; organises: boolean }) {
  const { t } = useLingui();
  const [when, setWhen] = useState<'coming' | 'past'>('coming');
  if (home.coming + home.past === 0) return organises ? null : <NoSeat />;
  const tabs = [
    { key: 'coming', label: t({ id: 'home.coming', message: 'To come' }), count: home.coming },
    { key: 'past', label: t({ id: 'home.past', message: 'Past' }), count: home.past },
  ];
  const title = t({ id: 'home.registrations', message: 'My registrations' });
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {home.past > 0 ? (
        <Tabs label={title} tabs={tabs} current={when} onChange={(key) => setWhen(key === 'past' ? 'past' : 'coming')}>
          {when === 'past' ? <Past /> : <Coming home={home} />}
        </Tabs>
      ) : (
        <Coming home={home} />
      )}
    </section>
  );
}

function Coming({ home }: { home: Home }) {
  const [more, setMore] = useState(false);
  const rest = useInfiniteQuery({ ...registrationPartsQuery('coming'), enabled: more });
  const loaded = rest.data?.pages.flatMap((part) => part.registrations) ?? [];
  const left = home.coming - home.registrations.length - loaded.length;
  if (home.coming === 0) {
    return (
      <p className={styles.quiet}>
        <Trans id="home.nothingComing">Nothing is to come just now.</Trans>
      </p>
    );
  }
  return (
    <>
      <Cards all={[...home.registrations, ...loaded]} />
      <FailedRequest error={rest.error} />
      {left > 0 ? <More more={left} busy={rest.isFetching} onMore={() => (more ? void rest.fetchNextPage() : setMore(true))} /> : null}
    </>
  );
}

function Past() {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(registrationPartsQuery('past'));
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <Cards all={data.pages.flatMap((part) => part.registrations)} />
      {hasNextPage ? <More busy={isFetching} onMore={() => void fetchNextPage()} /> : null}
    </>
  );
}

function More({ more, busy, onMore }: { more?: number; busy: boolean; onMore: () => void }) {
  return (
    <div>
      <Button look="quiet" busy={busy} onClick={onMore}>
        {more ? <Trans id="agenda.more">Show {more} more</Trans> : <Trans id="home.more">Show more</Trans>}
      </Button>
    </div>
  );
}

function Cards({ all }: { all: readonly MyRegistration[] }) {
  const cancel = useChange((id) => api.DELETE('/me/registrations/{registrationId}', { params: { path: { registrationId: id } } }));
  const accept = useChange((id) => api.PUT('/me/registrations/{registrationId}/acceptance', { params: { path: { registrationId: id } } }));
  return (
    <div className={styles.list}>
      <FailedRequest error={cancel.error} />
      <FailedRequest error={accept.error} />
      {all.map((one) => (
        <RegistrationCard
          key={one.registration.id}
          event={one.event}
          registration={one.registration}
          asks={one.asks === true}
          chooses={one.chooses === true}
          agreeing={
            one.broughtBy ? (
              <Agreeing id={one.registration.id} by={one.broughtBy} house={one.event.organisation.slug} asks={one.asks === true} />
            ) : null
          }
          calledOff={one.action.kind === 'closed'}
          accepting={accept.isPending}
          onAccept={() => accept.mutate(one)}
          calendar={one.event.state === 'upcoming' && one.action.kind !== 'add-to-calendar' ? calendarAddress(one.event.slug) : null}
          onCancel={one.event.state === 'past' || one.registration.state === 'declined' ? null : () => cancel.mutateAsync(one)}
        >
          <ActionButton look="secondary" event={one.event} action={one.action} />
        </RegistrationCard>
      ))}
    </div>
  );
}

/** A late press is told so, and sees how things stand. */
function useChange(ask: (id: string) => Parameters<typeof dataOf<unknown>>[0]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ registration }: MyRegistration) => dataOf<unknown>(ask(registration.id)),
    onSettled: (_data, _error, { event }) => {
      registrationsChanged(queries);
      void queries.invalidateQueries({ queryKey: eventQuery(event.slug).queryKey });
    },
  });
}

function NoSeat() {
  const { t } = useLingui();
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
