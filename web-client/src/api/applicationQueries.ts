import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';

/** What is asked of those who apply, and my own application. */
export const applicationSheetQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getMyApplication', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/application', { params: { path: { slug } } })),
  });

export const myApplicationsQuery = queryOptions({
  queryKey: keyOf('listMyApplications'),
  queryFn: () => dataOf(api.GET('/me/applications')),
});

/** Who has applied, for organisers. */
export const applicantsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listApplications', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/applications', { params: { path: { slug } } })),
  });

export const applicationQuery = (slug: string, applicationId: string) =>
  queryOptions({
    queryKey: keyOf('getApplication', { slug, applicationId }),
    queryFn: () => dataOf(api.GET('/events/{slug}/applications/{applicationId}', { params: { path: { slug, applicationId } } })),
  });

/** How an event selects, for organisers. */
export const reviewRulesQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getReviewRules', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/review-rules', { params: { path: { slug } } })),
  });

/** What there is to review. */
export const reviewsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listReviews', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/reviews', { params: { path: { slug } } })),
  });

export const reviewQuery = (slug: string, applicationId: string) =>
  queryOptions({
    queryKey: keyOf('getReview', { slug, applicationId }),
    queryFn: () => dataOf(api.GET('/events/{slug}/reviews/{applicationId}', { params: { path: { slug, applicationId } } })),
  });

export const rankingQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getRanking', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/ranking', { params: { path: { slug } } })),
  });

/** Who reviews, and how far each of them is; for organisers. */
export const readersQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listReaders', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/application-readers', { params: { path: { slug } } })),
  });
