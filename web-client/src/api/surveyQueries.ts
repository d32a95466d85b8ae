import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { keyOf } from './queries.ts';
import type { SurveyPurpose } from './types.ts';

/** How one is arranged. */
export const surveyQuery = (slug: string, purpose: SurveyPurpose) =>
  queryOptions({
    queryKey: keyOf('getSurvey', { slug, purpose }),
    queryFn: () => dataOf(api.GET('/events/{slug}/surveys/{purpose}', { params: { path: { slug, purpose } } })),
  });

/** What was answered; never older than the page that shows it. */
export const surveyResultsQuery = (slug: string, purpose: SurveyPurpose) =>
  queryOptions({
    queryKey: keyOf('getSurveyResults', { slug, purpose }),
    queryFn: () => dataOf(api.GET('/events/{slug}/surveys/{purpose}/results', { params: { path: { slug, purpose } } })),
    staleTime: 0,
  });

/** What is asked, of whom, and what is kept of it. */
export const surveySheetQuery = (slug: string, purpose: SurveyPurpose) =>
  queryOptions({
    queryKey: keyOf('getSurveySheet', { slug, purpose }),
    queryFn: () => dataOf(api.GET('/events/{slug}/surveys/{purpose}/sheet', { params: { path: { slug, purpose } } })),
    staleTime: 0,
  });

/** What I may answer about this event now. */
export const openSurveysQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listSurveys', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/surveys', { params: { path: { slug } } })),
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
