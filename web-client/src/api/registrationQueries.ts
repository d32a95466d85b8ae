import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

const REGISTRATION = 'registration' as const;

/** What is asked of those who register. */
export const questionsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getQuestions', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/forms/{purpose}/questions', { params: { path: { slug, purpose: REGISTRATION } } })),
  });

/** The form as its editors see it. */
export const formQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getForm', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/forms/{purpose}', { params: { path: { slug, purpose: REGISTRATION } } })),
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
