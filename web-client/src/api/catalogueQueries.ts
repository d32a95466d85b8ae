import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/contract/api.ts';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

export type EventsAsked = Omit<NonNullable<operations['listEvents']['parameters']['query']>, 'after' | 'limit'>;

/** A few rows of cards. */
const AT_ONCE = 24;

/** Events that fit, page after page; the first one says what can be chosen from. */
export const eventsQuery = (asked: EventsAsked, locale: string) =>
  infiniteQueryOptions({
    queryKey: [...keyOf('listEvents', { ...(asked as Record<string, string>), locale })],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/events', { params: { query: { ...asked, limit: AT_ONCE, ...(pageParam ? { after: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

/** Begins the key of every list of events. */
export const EVERY_LIST = ['listEvents'] as const;

export const searchQuery = (q: string, locale: string) =>
  queryOptions({
    queryKey: keyOf('search', { q, locale }),
    queryFn: () => dataOf(api.GET('/search', { params: { query: { q } } })),
    placeholderData: keepPreviousData,
  });

export const organisationQuery = (slug: string, locale: string) =>
  queryOptions({
    queryKey: keyOf('getOrganisation', { slug, locale }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}', { params: { path: { slug } } })),
  });

/** What a house sorts its events by, for its organisers. */
export const vocabularyQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getVocabulary', { slug }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/vocabulary', { params: { path: { slug } } })),
  });

/** What an event is sorted by, and its texts in other languages, for its organisers. */
export const presentationQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getPresentation', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/presentation', { params: { path: { slug } } })),
  });
