import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery, keyOf } from '@/api/queries.ts';
import type { Registrations } from '@/api/types.ts';
import { RegistrationTable } from '@/features/registration/RegistrationTable.tsx';
import { matching } from '@/features/registration/matching.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { TextField } from '@/ui/Field.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

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
  const [words, setWords] = useState('');
  const searched = useDeferredValue(words);
  const all = parts.flatMap((part) => part.registrations);
  const total = parts.at(-1)?.total ?? 0;
  const found = matching(all, searched);
  const searching = searched.trim() !== '';
  useEffect(() => {
    if (searching) onMore?.();
  }, [searching, onMore]);
  return (
    <Page>
      <BackLink to="/e/$slug" params={{ slug: event.slug }}>
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
      {all.length === 0 ? (
        <Empty icon="people" title={t({ id: 'registrations.empty', message: 'Nobody has registered yet' })} />
      ) : (
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
            <RegistrationTable people={found} zone={event.zone} whole={whole} onMore={onMore} />
          )}
        </>
      )}
    </Page>
  );
}
