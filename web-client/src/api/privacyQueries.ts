import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import type { RetentionPeriod } from './types.ts';
import { keyOf } from './queries.ts';

/** Whether my data are about to go. */
export const erasureQuery = queryOptions({
  queryKey: keyOf('getErasure'),
  queryFn: () => dataOf(api.GET('/me/erasure')),
});

/** Terms, imprint and privacy notice of an organisation. */
export const policiesQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listPolicies', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/policies', { params: { path: { slug } } })),
    staleTime: 60_000,
  });

/** The same of the installation itself. */
export const installationPoliciesQuery = queryOptions({
  queryKey: keyOf('listInstallationPolicies'),
  queryFn: () => dataOf(api.GET('/policies')),
  staleTime: Infinity,
});

/** How long an organisation keeps what. */
export const retentionQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getRetention', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/retention', { params: { path: { slug } } })),
  });

/** How much would go with such a period. */
export const retentionPreviewQuery = (slug: string, kind: RetentionPeriod['kind'], days: number) =>
  queryOptions({
    queryKey: keyOf('previewRetention', { slug, kind, days: String(days) }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/retention/{kind}/preview', { params: { path: { slug, kind }, query: { days } } })),
  });
