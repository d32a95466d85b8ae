import { i18n } from '@lingui/core';
import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

/** What a form is for. */
export type Purpose = 'registration' | 'application' | 'feedback' | 'survey' | 'session';

/** What is asked of those who register, or apply. */
export const questionsQuery = (slug: string, purpose: Purpose = 'registration') =>
  queryOptions({
    queryKey: keyOf('getQuestions', { slug, purpose }),
    queryFn: () => dataOf(api.GET('/events/{slug}/forms/{purpose}/questions', { params: { path: { slug, purpose } } })),
  });

/** An event that only the invited see, for whoever was sent a code of it. */
export const seatInvitationQuery = (slug: string, code: string, locale: string) =>
  queryOptions({
    queryKey: keyOf('openSeatInvitation', { slug, code, locale }),
    queryFn: () => dataOf(api.POST('/events/{slug}/invitation-openings', { params: { path: { slug } }, body: { code } })),
  });

/** The form as its editors see it. */
export const formQuery = (slug: string, purpose: Purpose = 'registration') =>
  queryOptions({
    queryKey: keyOf('getForm', { slug, purpose }),
    queryFn: () => dataOf(api.GET('/events/{slug}/forms/{purpose}', { params: { path: { slug, purpose } } })),
  });

export const admissionQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getAdmission', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/admission', { params: { path: { slug } } })),
  });

export const invitationsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listInvitations', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/invitations', { params: { path: { slug } } })),
  });

export const extensionsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listExtensions', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/extensions', { params: { path: { slug } } })),
  });

/** What one person answered, as far as the reader may see it. */
export const answersQuery = (slug: string, registrationId: string) =>
  queryOptions({
    queryKey: keyOf('getAnswers', { slug, registrationId }),
    queryFn: () => dataOf(api.GET('/events/{slug}/registrations/{registrationId}/answers', { params: { path: { slug, registrationId } } })),
  });

export const myAnswersQuery = (registrationId: string) =>
  queryOptions({
    queryKey: keyOf('getMyAnswers', { registrationId }),
    queryFn: () => dataOf(api.GET('/me/registrations/{registrationId}/answers', { params: { path: { registrationId } } })),
  });

/** Sessions with seats of their own, and which of them I chose. */
export const sessionSeatsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listSessionSeats', { slug, locale: i18n.locale }),
    queryFn: () => dataOf(api.GET('/events/{slug}/session-seats', { params: { path: { slug } } })),
    // Registering and leaving change it, too.
    staleTime: 0,
  });

const DOOR_EVERY_MS = 60_000;

/** Everybody who may come; kept in memory only, so that names are known while the connection is away. */
export const doorQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listDoor', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/check-ins', { params: { path: { slug } } })),
    refetchInterval: DOOR_EVERY_MS,
  });

/** What I show at the door. */
export const ticketQuery = (registrationId: string) =>
  queryOptions({
    queryKey: keyOf('getMyTicket', { registrationId }),
    queryFn: () => dataOf(api.GET('/me/registrations/{registrationId}/ticket', { params: { path: { registrationId } } })),
  });
