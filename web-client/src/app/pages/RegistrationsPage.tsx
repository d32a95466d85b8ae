import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery, keyOf } from '@/api/queries.ts';
import type { EventSummary, RegisteredPerson, RegistrationDecision, Registrations } from '@/api/types.ts';
import { DecisionList } from '@/features/registration/DecisionList.tsx';
import { PersonDialog } from '@/features/registration/PersonDialog.tsx';
import { RegistrationTable } from '@/features/registration/RegistrationTable.tsx';
import { RegistrationTools } from '@/features/registration/RegistrationTools.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { Everybody } from './registrations/Everybody.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './UnderTabs.module.css';

const AT_ONCE = 200;

/** Who comes, for organisers. The server narrows, sorts and gives a page at a time. */
export function RegistrationsPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/registrations' });
  const event = useQuery(eventQuery(slug));
  const counts = useQuery({
    queryKey: keyOf('listRegistrations', { slug, limit: '1' }),
    queryFn: () => dataOf(api.GET('/events/{slug}/registrations', { params: { path: { slug }, query: { limit: 1 } } })),
  });
  const title = event.data?.event.title;
  useTitle(title && t({ id: 'registrations.title', message: `Registrations: ${title}` }));
  useBrand(event.data?.event.organisation);
  const error = counts.error ?? event.error;
  if (event.data && counts.data) return <List event={event.data.event} counts={counts.data} />;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), counts.refetch()])} /> : <Loading />;
}

interface ListProps {
  event: EventSummary;
  counts: Registrations;
}

function List({ event, counts }: ListProps) {
  const { t } = useLingui();
  const { slug, zone } = event;
  const [tab, setTab] = useState('all');
  const { opened, open, close } = useOpened<RegisteredPerson>();
  const { decide, outcome } = useDecisions(slug);
  const { total, pending } = counts;
  const waits = counts.waiting + counts.offered;
  const empty = counts.registrations.length === 0;
  return (
    <Page>
      <BackLink to="/e/$slug" params={{ slug }}>
        <bdi>{event.title}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'registrations.heading', message: 'Registrations' })}
        lead={
          <Plural
            id="registrations.total"
            value={total}
            _0="Nobody holds a seat yet"
            one="# person holds a seat"
            other="# people hold a seat"
          />
        }
      />
      <RegistrationTools slug={slug} empty={empty} />
      <FailedRequest error={decide.error} />
      <p role="status">{outcome}</p>
      <Tabs
        label={t({ id: 'registrations.heading', message: 'Registrations' })}
        current={tab}
        onChange={setTab}
        tabs={[
          { key: 'all', label: <Trans id="registrations.tab.all">Everybody</Trans> },
          { key: 'pending', label: <Trans id="registrations.tab.pending">Requests</Trans>, count: pending },
          { key: 'waiting', label: <Trans id="registrations.tab.waiting">Waiting list</Trans>, count: waits },
        ]}
      >
        <div className={styles.under}>
          {tab === 'all' ? (
            <Everybody slug={slug} zone={zone} empty={empty} hybrid={event.attendance === 'hybrid'} onOpen={open} />
          ) : (
            <Deciding
              key={tab}
              list={tab === 'pending' ? 'pending' : 'waiting'}
              event={event}
              busy={decide.isPending}
              onDecide={decide.mutateAsync}
              onOpen={open}
            />
          )}
        </div>
      </Tabs>
      {opened ? <PersonDialog slug={slug} person={opened} onDecide={decide.mutateAsync} onClose={close} /> : null}
    </Page>
  );
}

interface DecidingProps {
  list: 'pending' | 'waiting';
  event: { slug: string; zone: string };
  busy: boolean;
  onDecide: (decision: RegistrationDecision) => Promise<unknown>;
  onOpen: (person: RegisteredPerson) => void;
}

/** Those who hold an offer stand before those who wait for one. */
function Deciding({ list, event: { slug, zone }, busy, onDecide, onOpen }: DecidingProps) {
  const first = useQuery(stateQuery(slug, list));
  const offered = useQuery({ ...stateQuery(slug, 'offered'), enabled: list === 'waiting' });
  if (!first.data) return first.error ? <Problem error={first.error} onRetry={() => void first.refetch()} /> : <Loading />;
  const holding = list === 'waiting' ? (offered.data?.registrations ?? []) : [];
  return (
    <>
      {holding.length > 0 ? <Holding people={holding} zone={zone} onOpen={onOpen} /> : null}
      <DecisionList people={first.data.registrations} list={list} zone={zone} busy={busy} onDecide={onDecide} onOpen={onOpen} />
    </>
  );
}

function Holding({ people, zone, onOpen }: { people: readonly RegisteredPerson[]; zone: string; onOpen: DecidingProps['onOpen'] }) {
  const { t } = useLingui();
  return (
    <section aria-label={t({ id: 'regState.offered', message: 'Holds an offer' })}>
      <RegistrationTable people={people} found={people.length} zone={zone} whole onMore={null} onOpen={onOpen} />
    </section>
  );
}

const stateQuery = (slug: string, state: 'pending' | 'waiting' | 'offered') =>
  queryOptions({
    queryKey: keyOf('listRegistrations', { slug, state }),
    queryFn: () => dataOf(api.GET('/events/{slug}/registrations', { params: { path: { slug }, query: { limit: AT_ONCE, state } } })),
  });

/** Decides, says how it came out, and reads the lists anew. */
function useDecisions(slug: string) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState('');
  const decide = useMutation({
    mutationFn: (body: RegistrationDecision) =>
      dataOf(api.POST('/events/{slug}/registrations/decisions', { params: { path: { slug } }, body })),
    onSuccess: ({ outcomes }) => {
      const done = outcomes.filter((one) => one.result === 'done').length;
      const all = outcomes.length;
      const full = outcomes.some((one) => one.result === 'full');
      setOutcome(
        full
          ? t({ id: 'decide.full', message: `Done for ${done} of ${all}: all seats are taken` })
          : t({ id: 'decide.done', message: `Done for ${done} of ${all}` }),
      );
    },
    onSettled: () => {
      for (const key of ['listRegistrations', 'getEvent']) void queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return { decide, outcome };
}
