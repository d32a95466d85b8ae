import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

export const settingsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getEventSettings', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/settings', { params: { path: { slug } } })),
    // What is typed is not to be overtaken by a reading in between.
    refetchOnWindowFocus: false,
  });

export const previewQuery = (slug: string, locale: string) =>
  queryOptions({
    queryKey: keyOf('getPreview', { slug, locale }),
    queryFn: () => dataOf(api.GET('/events/{slug}/preview', { params: { path: { slug } } })),
  });

export const previewLinksQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listPreviewLinks', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/preview-links', { params: { path: { slug } } })),
  });

export const readinessQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getReadiness', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/readiness', { params: { path: { slug } } })),
    // What is missing is mended on other pages.
    staleTime: 0,
  });
