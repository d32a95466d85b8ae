import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/contract/api.ts';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

/** Who is what in a house, and who is invited. */
export const staffQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listMembers', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/members', { params: { path: { slug } } })),
  });

/** Keys of machines, for owners. */
export const keysQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listApiKeys', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/keys', { params: { path: { slug } } })),
  });

export const secondFactorQuery = queryOptions({
  queryKey: keyOf('getSecondFactor'),
  queryFn: () => dataOf(api.GET('/me/second-factor')),
});

export const myInvitationsQuery = queryOptions({
  queryKey: keyOf('listMyInvitations'),
  queryFn: () => dataOf(api.GET('/me/invitations')),
});

type AuditAsked = NonNullable<operations['listAudit']['parameters']['query']>;
export type AuditKind = NonNullable<AuditAsked['kind']>;

/** What was changed in a house, newest first, page after page. */
export const auditQuery = (slug: string, kind: AuditKind | '') =>
  infiniteQueryOptions({
    queryKey: keyOf('listAudit', { slug, kind }),
    queryFn: ({ pageParam }) => {
      const query: AuditAsked = { ...(kind ? { kind } : {}), ...(pageParam ? { before: pageParam } : {}) };
      return dataOf(api.GET('/organisations/{slug}/audit', { params: { path: { slug }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
