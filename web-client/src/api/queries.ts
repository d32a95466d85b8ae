import { i18n } from '@lingui/core';
import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { tabOf } from './tabOwner.ts';
import type { OperationId } from './types.ts';

/** One key for one reading: the operation and what it was asked with. The server's first page data uses the same. */
export const keyOf = (operation: OperationId, parameters: Record<string, string> = {}) => [operation, parameters] as const;

/** Who one is may have changed in another tab or on another device: whoever comes back to a page is asked for anew. */
export const meQuery = queryOptions({
  queryKey: keyOf('getMe'),
  queryFn: () => dataOf(api.GET('/me')).then(tabOf),
  staleTime: 5 * 60_000,
  refetchOnWindowFocus: ({ state }) => (state.data?.signedIn ? 'always' : true),
});

/** What these organisations have, their drafts too for those who organise there. */
export const housesEventsQuery = (houses: readonly string[]) =>
  queryOptions({
    queryKey: keyOf('listEvents', { organisation: houses.join(',') }),
    queryFn: () => dataOf(api.GET('/events', { params: { query: { organisation: houses.join(','), when: 'all', limit: 200 } } })),
  });

/** In the reader's language. */
export const eventQuery = (slug: string, locale: string = i18n.locale) =>
  queryOptions({
    queryKey: keyOf('getEvent', { slug, locale }),
    queryFn: () => dataOf(api.GET('/events/{slug}', { params: { path: { slug } } })),
  });

const LIVE_EVERY_MS = 60_000;

/** A programme in the reader's language. While the event runs it is asked for again: its tag makes that cheap. */
export const programmeQuery = (slug: string, locale: string) =>
  queryOptions({
    queryKey: keyOf('getProgramme', { slug, locale }),
    queryFn: () => dataOf(api.GET('/events/{slug}/programme', { params: { path: { slug } } })),
    // Another language of the same programme comes without an empty page in between.
    placeholderData: (before) => (before?.event.slug === slug ? before : undefined),
    refetchInterval: (query) => (query.state.data?.event.state === 'live' ? LIVE_EVERY_MS : false),
  });

/** My agenda, of all events. */
export const starsQuery = queryOptions({
  queryKey: keyOf('listStars'),
  queryFn: () => dataOf(api.GET('/me/stars')),
});

/** Whether there is a calendar address of my agenda; the address itself is told once, to whoever makes it. */
export const agendaFeedQuery = queryOptions({
  queryKey: keyOf('getAgendaFeed'),
  queryFn: () => dataOf(api.GET('/me/agenda-feed')),
});

export const sessionQuery = (sessionId: string) =>
  queryOptions({
    queryKey: keyOf('getSession', { sessionId }),
    queryFn: () => dataOf(api.GET('/sessions/{sessionId}', { params: { path: { sessionId } } })),
  });

/** The public page of a session, in the reader's language. */
export const sessionDetailsQuery = (sessionId: string, locale: string) =>
  queryOptions({
    queryKey: keyOf('getSessionDetails', { sessionId, locale }),
    queryFn: () => dataOf(api.GET('/sessions/{sessionId}/details', { params: { path: { sessionId } } })),
  });

export const speakerQuery = (speakerId: string, locale: string) =>
  queryOptions({
    queryKey: keyOf('getSpeaker', { speakerId, locale }),
    queryFn: () => dataOf(api.GET('/speakers/{speakerId}', { params: { path: { speakerId } } })),
  });

export const recordingQuery = (recordingId: string) =>
  queryOptions({
    queryKey: keyOf('getRecording', { recordingId }),
    queryFn: () => dataOf(api.GET('/recordings/{recordingId}', { params: { path: { recordingId } } })),
  });

export const myRegistrationsQuery = queryOptions({
  queryKey: keyOf('listMyRegistrations'),
  queryFn: () => dataOf(api.GET('/me/registrations')),
});

/** What is on for me, what comes next, and the first of my registrations; what begins soon is asked for again by itself. */
export const homeQuery = (locale: string = i18n.locale) =>
  queryOptions({
    queryKey: keyOf('getHome', { locale }),
    queryFn: () => dataOf(api.GET('/me/home')),
    refetchInterval: LIVE_EVERY_MS,
  });

export const REGISTRATIONS_AT_ONCE = 20;

/** My registrations of events to come or of past ones, part by part. The first of those to come stand in the home. */
export const registrationPartsQuery = (when: 'coming' | 'past') => {
  const begin = when === 'coming' ? REGISTRATIONS_AT_ONCE : 0;
  return infiniteQueryOptions({
    queryKey: keyOf('listMyRegistrations', { when }),
    queryFn: ({ pageParam: skip }) =>
      dataOf(api.GET('/me/registrations', { params: { query: { when, skip, limit: REGISTRATIONS_AT_ONCE } } })),
    initialPageParam: begin,
    getNextPageParam: (last, parts) =>
      last.registrations.length < REGISTRATIONS_AT_ONCE ? undefined : begin + parts.length * REGISTRATIONS_AT_ONCE,
  });
};

/** After any change of a registration: every list of them, and the home that shows the first. */
export function registrationsChanged(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: keyOf('listMyRegistrations') });
  void queries.invalidateQueries({ queryKey: keyOf('getHome') });
  void queries.invalidateQueries({ queryKey: keyOf('getSession') });
}
