import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';

export const announcementsQuery = (sessionId: string) =>
  queryOptions({
    queryKey: keyOf('listAnnouncements', { sessionId }),
    queryFn: () => dataOf(api.GET('/sessions/{sessionId}/announcements', { params: { path: { sessionId } } })),
  });

export const eventAnnouncementsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listEventAnnouncements', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/announcements', { params: { path: { slug } } })),
  });
