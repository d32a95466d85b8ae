import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

const LOOK_AGAIN_MS = 10_000;

/** What one can read about. */
export const newslettersQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listNewsletters', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/newsletters', { params: { path: { slug } } })),
  });

/** What a reader chose, by the link from their mail. */
export const newsletterLinkQuery = (token: string) =>
  queryOptions({
    queryKey: keyOf('getNewsletterLink', { token }),
    queryFn: () => dataOf(api.GET('/newsletter-links/{token}', { params: { path: { token } } })),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Letters to readers, for organisers. */
export const newsletterIssuesQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listNewsletterIssues', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/newsletter-issues', { params: { path: { slug } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });
