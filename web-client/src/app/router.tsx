import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { catalogueSearch } from '@/features/catalogue/catalogueSearch.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { programmeSearch } from '@/features/programme/search.ts';
import { Shell } from './Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: ErrorPage });
const under = () => root;

export interface SignInSearch {
  /** The page to come back to; a path of this site. */
  next?: string | undefined;
}

function nextOf(search: Record<string, unknown>): SignInSearch {
  const next = search['next'];
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

/** The code of an invitation, as the mailed link carries it. */
function codeOf(search: Record<string, unknown>): { code?: string | undefined } {
  const code = search['code'];
  return typeof code === 'string' || typeof code === 'number' ? { code: String(code).slice(0, 40) } : {};
}

const routes = [
  createRoute({
    getParentRoute: under,
    path: '/',
    validateSearch: catalogueSearch,
    component: lazyRouteComponent(() => import('./pages/CataloguePage.tsx'), 'CataloguePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug',
    component: lazyRouteComponent(() => import('./pages/EventPage.tsx'), 'EventPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/programme',
    validateSearch: programmeSearch,
    component: lazyRouteComponent(() => import('./pages/ProgrammePage.tsx'), 'ProgrammePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/sessions/$sessionId',
    component: lazyRouteComponent(() => import('./pages/SessionPage.tsx'), 'SessionPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/speakers/$speakerId',
    component: lazyRouteComponent(() => import('./pages/SpeakerPage.tsx'), 'SpeakerPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/plan',
    component: lazyRouteComponent(() => import('./pages/PlanPage.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/plan/import',
    component: lazyRouteComponent(() => import('./pages/ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug',
    component: lazyRouteComponent(() => import('./pages/OrganisationPage.tsx'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/vocabulary',
    component: lazyRouteComponent(() => import('./pages/VocabularyPage.tsx'), 'VocabularyPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/people',
    component: lazyRouteComponent(() => import('./pages/PeoplePage.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/audit',
    component: lazyRouteComponent(() => import('./pages/AuditPage.tsx'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/keys',
    component: lazyRouteComponent(() => import('./pages/KeysPage.tsx'), 'KeysPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/second-factor',
    validateSearch: nextOf,
    component: lazyRouteComponent(() => import('./pages/SecondFactorPage.tsx'), 'SecondFactorPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/invitation',
    component: lazyRouteComponent(() => import('./pages/InvitationPage.tsx'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/presentation',
    component: lazyRouteComponent(() => import('./pages/PresentationPage.tsx'), 'PresentationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/registrations',
    component: lazyRouteComponent(() => import('./pages/RegistrationsPage.tsx'), 'RegistrationsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/registrations/form',
    component: lazyRouteComponent(() => import('./pages/FormPage.tsx'), 'FormPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/registrations/seats',
    component: lazyRouteComponent(() => import('./pages/SeatsPage.tsx'), 'SeatsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/register',
    validateSearch: codeOf,
    component: lazyRouteComponent(() => import('./pages/RegisterPage.tsx'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/home/registrations/$registrationId',
    component: lazyRouteComponent(() => import('./pages/AnswersPage.tsx'), 'AnswersPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/s/$sessionId',
    component: lazyRouteComponent(() => import('./pages/RoomPage.tsx'), 'RoomPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/s/$sessionId/wall',
    component: lazyRouteComponent(() => import('./pages/WallPage.tsx'), 'WallPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/s/$sessionId/control',
    component: lazyRouteComponent(() => import('./pages/control/ControlPage.tsx'), 'ControlPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/q/$code',
    component: lazyRouteComponent(() => import('./pages/AskPage.tsx'), 'AskPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/r/$recordingId',
    component: lazyRouteComponent(() => import('./pages/RecordingPage.tsx'), 'RecordingPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sign-in',
    validateSearch: nextOf,
    component: lazyRouteComponent(() => import('./pages/SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sign-in/link',
    component: lazyRouteComponent(() => import('./pages/SignInLinkPage.tsx'), 'SignInLinkPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/registration',
    component: lazyRouteComponent(() => import('./pages/PersonalLinkPage.tsx'), 'PersonalLinkPage'),
  }),
  createRoute({ getParentRoute: under, path: '/home', component: lazyRouteComponent(() => import('./pages/HomePage.tsx'), 'HomePage') }),
  createRoute({ getParentRoute: under, path: '/demo', component: lazyRouteComponent(() => import('./pages/DemoPage.tsx'), 'DemoPage') }),
  createRoute({
    getParentRoute: under,
    path: '/dev/mail',
    component: lazyRouteComponent(() => import('./pages/DevMailPage.tsx'), 'DevMailPage'),
  }),
  createRoute({ getParentRoute: under, path: '/setup', component: lazyRouteComponent(() => import('./pages/SetupPage.tsx'), 'SetupPage') }),
  createRoute({
    getParentRoute: under,
    path: '/new',
    component: lazyRouteComponent(() => import('./pages/NewWebinarPage.tsx'), 'NewWebinarPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/privacy',
    component: lazyRouteComponent(() => import('./pages/PrivacyPage.tsx'), 'PrivacyPage'),
  }),
] as const;

export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren(routes),
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
