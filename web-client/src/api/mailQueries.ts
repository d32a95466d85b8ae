import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';
import type { LetterWording, OutboxHead } from './types.ts';

export type MailState = OutboxHead['state'];
export type Language = LetterWording['language'];

const AT_ONCE = 50;
const LOOK_AGAIN_MS = 10_000;

/** The outbox of an event, the newest first; read again while it is looked at. */
export const mailsQuery = (slug: string, state: MailState | '', q: string) =>
  infiniteQueryOptions({
    queryKey: keyOf('listMails', { slug, state, q }),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      dataOf(
        api.GET('/events/{slug}/mails', { params: { path: { slug }, query: { limit: AT_ONCE, after, q, ...(state ? { state } : {}) } } }),
      ),
    getNextPageParam: ({ mails }) => (mails.length < AT_ONCE ? undefined : mails.at(-1)?.id),
    placeholderData: (before) => before,
    refetchInterval: LOOK_AGAIN_MS,
  });

export const mailQuery = (slug: string, mailId: string) =>
  queryOptions({
    queryKey: keyOf('getMail', { slug, mailId }),
    queryFn: () => dataOf(api.GET('/events/{slug}/mails/{mailId}', { params: { path: { slug, mailId } } })),
  });

export const circularsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listCirculars', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/circulars', { params: { path: { slug } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** Which letters the event words itself. */
export const lettersQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listLetters', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/letters', { params: { path: { slug } } })),
  });

export const letterQuery = (slug: string, letter: string, language: Language) =>
  queryOptions({
    queryKey: keyOf('getLetter', { slug, letter, language }),
    queryFn: () => dataOf(api.GET('/events/{slug}/letters/{letter}/{language}', { params: { path: { slug, letter, language } } })),
  });

/** A few real people, whose letter is shown before it is sent. */
export const readersQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listRegistrations', { slug, as: 'readers' }),
    queryFn: () => dataOf(api.GET('/events/{slug}/registrations', { params: { path: { slug }, query: { limit: AT_ONCE } } })),
  });

export const unsubscribeQuery = (token: string) =>
  queryOptions({
    queryKey: keyOf('getUnsubscribe', { token }),
    queryFn: () => dataOf(api.GET('/unsubscribes/{token}', { params: { path: { token } } })),
  });

/** Addresses that an organisation writes no letters to many any more. */
export const mailStopsQuery = (slug: string, q: string) =>
  queryOptions({
    queryKey: keyOf('listMailStops', { slug, q }),
    queryFn: () => dataOf(api.GET('/organisations/{slug}/mail-stops', { params: { path: { slug }, query: { q } } })),
    placeholderData: (before) => before,
  });

export const myMailStopsQuery = queryOptions({
  queryKey: keyOf('listMyMailStops'),
  queryFn: () => dataOf(api.GET('/me/mail-stops')),
});
