import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import { questionsQuery, sessionSeatsQuery } from '@/api/registrationQueries.ts';
import type { RegisteredPerson, Registrations } from '@/api/types.ts';
import { ListFilters, queryOf, START, type Looking } from '@/features/registration/ListFilters.tsx';
import { RegistrationTable } from '@/features/registration/RegistrationTable.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';

interface Props {
  slug: string;
  zone: string;
  /** Nobody has registered yet. */
  empty: boolean;
  hybrid: boolean;
  onOpen: (person: RegisteredPerson) => void;
}

/** Everybody, narrowed and sorted by the server, so that five thousand are as quick as fifty. */
export function Everybody({ slug, zone, empty, hybrid, onOpen }: Props) {
  const { t } = useLingui();
  const [looking, setLooking] = useState<Looking>(START);
  const looked = useDeferredValue(looking);
  const asked = useQuery(questionsQuery(slug));
  const limited = useQuery(sessionSeatsQuery(slug));
  const list = useFound(slug, looked);
  if (empty) return <Empty icon="people" title={t({ id: 'registrations.empty', message: 'Nobody has registered yet' })} />;
  // How many fields there are is known first: the list stands below them.
  if (asked.isPending || limited.isPending) return <Loading />;
  return (
    <>
      <ListFilters
        looking={looking}
        hybrid={hybrid}
        questions={asked.data?.questions ?? []}
        sessions={limited.data?.sessions ?? []}
        onChange={(part) => setLooking((now) => ({ ...now, ...part }))}
      />
      <Found list={list} zone={zone} onOpen={onOpen} />
    </>
  );
}

function Found({ list, zone, onOpen }: Pick<Props, 'zone' | 'onOpen'> & { list: ReturnType<typeof useFound> }) {
  const { t } = useLingui();
  if (!list.data) return list.error ? <Problem error={list.error} onRetry={() => void list.refetch()} /> : <Loading />;
  const people = list.data.pages.flatMap((part) => part.registrations);
  const [first] = list.data.pages;
  if (people.length === 0) {
    return (
      <Empty icon="search" title={t({ id: 'registrations.nobody', message: 'Nobody fits' })}>
        <Trans id="registrations.nobodyText">Look for less, or for something else.</Trans>
      </Empty>
    );
  }
  return (
    <>
      <p role="status">
        <Plural id="registrations.found" value={first?.found ?? people.length} one="# person found" other="# people found" />
      </p>
      <RegistrationTable
        people={people}
        found={first?.found ?? people.length}
        zone={zone}
        whole={!list.hasNextPage}
        onMore={list.hasNextPage && !list.isFetchingNextPage ? () => void list.fetchNextPage() : null}
        onOpen={onOpen}
      />
    </>
  );
}

const AT_ONCE = 100;

const useFound = (slug: string, looking: Looking) =>
  useInfiniteQuery({
    queryKey: keyOf('listRegistrations', { slug, ...looking }),
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: from }) =>
      dataOf(api.GET('/events/{slug}/registrations', { params: { path: { slug }, query: { ...queryOf(looking), limit: AT_ONCE, from } } })),
    getNextPageParam: ({ registrations }: Registrations, pages) => (registrations.length < AT_ONCE ? undefined : pages.length * AT_ONCE),
  });
