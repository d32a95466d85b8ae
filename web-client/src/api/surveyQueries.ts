import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';
import type { SurveyPurpose } from './types.ts';

/** What is asked about each session names the one that is meant. */
export const about = (session?: string) => (session ? { session } : {});

/** How one is arranged. */
export const surveyQuery = (slug: string, purpose: SurveyPurpose) =>
  queryOptions({
    queryKey: keyOf('getSurvey', { slug, purpose }),
    queryFn: () => dataOf(api.GET('/events/{slug}/surveys/{purpose}', { params: { path: { slug, purpose } } })),
  });

/** What was answered; never older than the page that shows it. */
export const surveyResultsQuery = (slug: string, purpose: SurveyPurpose, session?: string) =>
  queryOptions({
    queryKey: keyOf('getSurveyResults', { slug, purpose, session: session ?? '' }),
    queryFn: () =>
      dataOf(api.GET('/events/{slug}/surveys/{purpose}/results', { params: { path: { slug, purpose }, query: about(session) } })),
    staleTime: 0,
  });

/** Sessions that are over, and how many have said something of each. */
export const sessionFeedbackQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listSessionFeedback', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/session-feedback', { params: { path: { slug } } })),
    staleTime: 0,
  });

/** What is asked, of whom, and what is kept of it. */
export const surveySheetQuery = (slug: string, purpose: SurveyPurpose, session?: string) =>
  queryOptions({
    queryKey: keyOf('getSurveySheet', { slug, purpose, session: session ?? '' }),
    queryFn: () =>
      dataOf(api.GET('/events/{slug}/surveys/{purpose}/sheet', { params: { path: { slug, purpose }, query: about(session) } })),
    staleTime: 0,
  });

/** What I may answer now about this event, or about one of its sessions. */
export const openSurveysQuery = (slug: string, session?: string) =>
  queryOptions({
    queryKey: keyOf('listSurveys', { slug, session: session ?? '' }),
    queryFn: () => dataOf(api.GET('/events/{slug}/surveys', { params: { path: { slug }, query: about(session) } })),
  });

/** What I am asked after the events that I have a seat in. */
export const mySurveysQuery = queryOptions({
  queryKey: keyOf('listMySurveys'),
  queryFn: () => dataOf(api.GET('/me/surveys')),
});

/** Who applied, has a seat and came, by country and by type of institution. */
export const statisticsQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getStatistics', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/statistics', { params: { path: { slug } } })),
    staleTime: 0,
  });
