import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

/** The speakers of a programme and whether they come, for organisers. */
export const eventSpeakersQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listEventSpeakers', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/speakers', { params: { path: { slug } } })),
  });

/** What a speaker is to show of themselves, beside what everybody reads; never older than the page that shows it. */
export const profileChangeQuery = (slug: string, speakerId: string) =>
  queryOptions({
    queryKey: keyOf('getProfileChange', { slug, speakerId }),
    queryFn: () => dataOf(api.GET('/events/{slug}/speakers/{speakerId}/change', { params: { path: { slug, speakerId } } })),
    staleTime: 0,
  });

/** Recordings that nobody but staff sees, for organisers. */
export const heldRecordingsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listHeldRecordings', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/held-recordings', { params: { path: { slug } } })),
  });

/** Where I speak, or am asked to. */
export const mySpeakingQuery = queryOptions({
  queryKey: keyOf('listMySpeaking'),
  queryFn: () => dataOf(api.GET('/me/speaking')),
});

export const speakingQuery = (speakerId: string) =>
  queryOptions({
    queryKey: keyOf('getMySpeaking', { speakerId }),
    queryFn: () => dataOf(api.GET('/me/speaking/{speakerId}', { params: { path: { speakerId } } })),
  });

/** Who I am in one programme, as planned. */
export const profileQuery = (speakerId: string) =>
  queryOptions({
    queryKey: keyOf('getMyProfile', { speakerId }),
    queryFn: () => dataOf(api.GET('/me/speaking/{speakerId}/profile', { params: { path: { speakerId } } })),
  });
