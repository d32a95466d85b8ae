import { createRoute } from '@tanstack/react-router';
import { under } from './root.ts';
import { housePage } from './routeParts.ts';

/** What is asked of those who came, and what they said. */
export const SURVEY_ROUTES = [
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/feedback',
    component: housePage(() => import('./pages/surveys/AnswerSurveyPage.tsx'), 'FeedbackPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/sessions/$sessionId/feedback',
    component: housePage(() => import('./pages/surveys/AnswerSurveyPage.tsx'), 'SessionFeedbackPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/survey',
    component: housePage(() => import('./pages/surveys/AnswerSurveyPage.tsx'), 'SurveyAnswerPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/surveys',
    component: housePage(() => import('./pages/surveys/SurveysPage.tsx'), 'SurveysPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/surveys/$purpose',
    component: housePage(() => import('./pages/surveys/SurveyPage.tsx'), 'SurveyPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/surveys/$purpose/form',
    component: housePage(() => import('./pages/FormPage.tsx'), 'SurveyFormPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/statistics',
    component: housePage(() => import('./pages/surveys/StatisticsPage.tsx'), 'StatisticsPage'),
  }),
] as const;
