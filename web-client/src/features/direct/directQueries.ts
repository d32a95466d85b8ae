import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';

const PAGE = 50;

export const talksQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listDirectTalks', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/direct', { params: { path: { slug } } })),
  });

/** The newest page first, each page with its oldest message first. */
export const talkQuery = (slug: string, personId: string) =>
  infiniteQueryOptions({
    queryKey: keyOf('listDirectMessages', { slug, personId }),
    queryFn: ({ pageParam: before }) =>
      dataOf(
        api.GET('/events/{slug}/direct/people/{personId}', {
          params: { path: { slug, personId }, query: { limit: PAGE, ...(before ? { before } : {}) } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.older ? last.messages[0]?.seq : undefined),
  });
