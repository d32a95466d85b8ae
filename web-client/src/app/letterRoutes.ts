import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './root.ts';
import { housePage } from './routeParts.ts';

/** What an organisation writes, and what its readers chose. */
export const LETTER_ROUTES = [
  createRoute({
    getParentRoute: under,
    path: '/newsletter',
    component: lazyRouteComponent(() => import('./pages/NewsletterPage.tsx'), 'NewsletterPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/mail',
    component: housePage(() => import('./pages/houseMail/HouseMailPage.tsx'), 'HouseMailPage'),
  }),
] as const;
