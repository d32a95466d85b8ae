import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { queryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery, keyOf } from '@/api/queries.ts';
import type { RegisteredPerson, RegistrationDecision, Registrations } from '@/api/types.ts';
import { DecisionList } from '@/features/registration/DecisionList.tsx';
import { PersonDialog } from '@/features/registration/PersonDialog.tsx';
import { RegistrationTable } from '@/features/registration/RegistrationTable.tsx';
import { RegistrationTools } from '@/features/registration/RegistrationTools.tsx';
import { matching } from '@/features/registration/matching.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Tabs } from '@/ui/Tabs.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './UnderTabs.module.css';

const AT_ONCE = 200;

/** Who comes, for organisers. The server gives them in parts; a search reads the rest first. */
export function RegistrationsPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/registrations' });
  const event = useQuery(eventQuery(slug));
  const list = useInfiniteQuery({
    queryKey: keyOf('listRegistrations', { slug }),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      dataOf(api.GET('/events/{slug}/registrations', { params: { path: { slug }, query: { limit: AT_ONCE, after } } })),
    getNextPageParam: ({ registrations }: Registrations) => (registrations.length < AT_ONCE ? undefined : registrations.at(-1)?.id),
  });
  const title = event.data?.event.title;
  useTitle(title && t({ id: 'registrations.title', message: `Registrations: ${title}` }));
  useBrand(event.data?.event.organisation.hue);
  const error = list.error ?? event.error;
  if (event.data && list.data) {
    const more = list.hasNextPage && !list.isFetchingNextPage ? () => void list.fetchNextPage() : null;
    return <List event={event.data.event} parts={list.data.pages} whole={!list.hasNextPage} onMore={more} />;
  }
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), list.refetch()])} /> : <Loading />;
}

interface ListProps {
  event: { slug: string; title: string; zone: string };
  parts: readonly Registrations[];
  whole: boolean;
  onMore: (() => void) | null;
}

function List({ event, parts, whole, onMore }: ListProps) {
  const { t } = useLingui();
  const { slug, zone } = event;
  const [tab, setTab] = useState('all');
  const { opened, open, close } = useOpened<RegisteredPerson>();
  const { decide, outcome } = useDecisions(slug);
  const last = parts.at(-1);
  const total = last?.total ?? 0;
  const waits = (last?.waiting ?? 0) + (last?.offered ?? 0);
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
      <RegistrationTools slug={slug} empty={parts.every((part) => part.registrations.length === 0)} />
      <FailedRequest error={decide.error} />
      <p role="status">{outcome}</p>
      <Tabs
        label={t({ id: 'registrations.heading', message: 'Registrations' })}
        current={tab}
        onChange={setTab}
        tabs={[
          { key: 'all', label: <Trans id="registrations.tab.all">Everybody</Trans> },
          { key: 'pending', label: <Trans id="registrations.tab.pending">Requests</Trans>, count: last?.pending ?? 0 },
          { key: 'waiting', label: <Trans id="registrations.tab.waiting">Waiting list</Trans>, count: waits },
        ]}
      >
        <div className={styles.under}>
          {tab === 'all' ? (
            <Everybody zone={zone} parts={parts} whole={whole} onMore={onMore} onOpen={open} />
          ) : (
            <Deciding
              key={tab}
              list={tab === 'pending' ? 'pending' : 'waiting'}
              event={event}
              busy={decide.isPending}
              onDecide={decide.mutate}
              onOpen={open}
            />
          )}
        </div>
      </Tabs>
      {opened ? <PersonDialog slug={slug} person={opened} onDecide={decide.mutate} onClose={close} /> : null}
    </Page>
  );
}

interface EverybodyProps {
  zone: string;
  parts: readonly Registrations[];
  whole: boolean;
  onMore: (() => void) | null;
  onOpen: (person: RegisteredPerson) => void;
}

function Everybody({ zone, parts, whole, onMore, onOpen }: EverybodyProps) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const searched = useDeferredValue(words);
  const all = parts.flatMap((part) => part.registrations);
  const found = matching(all, searched);
  const searching = searched.trim() !== '';
  useEffect(() => {
    if (searching) onMore?.();
  }, [searching, onMore]);
  if (all.length === 0) return <Empty icon="people" title={t({ id: 'registrations.empty', message: 'Nobody has registered yet' })} />;
  return (
    <>
      <TextField
        type="search"
        label={t({ id: 'registrations.search', message: 'Name or mail address' })}
        value={words}
        onChange={(change) => setWords(change.target.value)}
      />
      <p role="status" className="visually-hidden">
        {searching ? <Plural id="registrations.found" value={found.length} one="# person found" other="# people found" /> : null}
      </p>
      {found.length === 0 && whole ? (
        <Empty icon="search" title={t({ id: 'registrations.none', message: 'Nobody of that name' })}>
          <Trans id="registrations.noneText">Try a part of the name or of the mail address.</Trans>
        </Empty>
      ) : (
        <RegistrationTable people={found} zone={zone} whole={whole} onMore={onMore} onOpen={onOpen} />
      )}
    </>
  );
}

interface DecidingProps {
  list: 'pending' | 'waiting';
  event: { slug: string; zone: string };
  busy: boolean;
  onDecide: (decision: RegistrationDecision) => void;
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
      <RegistrationTable people={people} zone={zone} whole onMore={null} onOpen={onOpen} />
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
