import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

/** What a session hands out, as I see it. */
export const handoutsQuery = (sessionId: string) =>
  queryOptions({
    queryKey: keyOf('listHandouts', { sessionId }),
    queryFn: () => dataOf(api.GET('/sessions/{sessionId}/handouts', { params: { path: { sessionId } } })),
  });
