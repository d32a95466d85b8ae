import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';

/** So many pages are read at most; beyond, one looks for a name. */
const MOST_PAGES = 10;
const PAGE = 50;

export const peopleQuery = (sessionId: string, q: string) =>
  infiniteQueryOptions({
    queryKey: keyOf('listPeople', { sessionId, q }),
    queryFn: ({ pageParam: after }) =>
      dataOf(
        api.GET('/sessions/{sessionId}/people', {
          params: { path: { sessionId }, query: { limit: PAGE, ...(q ? { q } : {}), ...(after ? { after } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last, pages) => (pages.length < MOST_PAGES ? last.next : undefined),
    // While one types, the list before stays in sight.
    placeholderData: (before) => before,
  });
