import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

/** Who is what in a house, and who is invited. */
export const staffQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listMembers', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/members', { params: { path: { slug } } })),
  });

export const myInvitationsQuery = queryOptions({
  queryKey: keyOf('listMyInvitations'),
  queryFn: () => dataOf(api.GET('/me/invitations')),
});
