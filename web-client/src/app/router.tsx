import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { catalogueSearch } from '@/features/catalogue/catalogueSearch.ts';
import { programmeSearch } from '@/features/programme/search.ts';
import { FrontPage } from './FrontPage.tsx';
import { LETTER_ROUTES } from './letterRoutes.ts';
import { root, under } from './root.ts';
import { codeOf, housePage, nextOf, sessionOf } from './routeParts.ts';
import { SURVEY_ROUTES } from './surveyRoutes.ts';

const routes = [
  createRoute({
    getParentRoute: under,
    path: '/',
    validateSearch: catalogueSearch,
    component: FrontPage,
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
    path: '/e/$slug/speakers',
    component: housePage(() => import('./pages/speakers/SpeakersPage.tsx'), 'SpeakersPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/speaking/answer',
    component: housePage(() => import('./pages/speakers/AnswerPage.tsx'), 'AnswerPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/speaking/$speakerId',
    component: housePage(() => import('./pages/speakers/SpeakingPage.tsx'), 'SpeakingPage'),
  }),
  createRoute({ getParentRoute: under, path: '/e/$slug/plan', component: housePage(() => import('./pages/PlanPage.tsx'), 'PlanPage') }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/plan/import',
    component: housePage(() => import('./pages/ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug',
    component: lazyRouteComponent(() => import('./pages/OrganisationPage.tsx'), 'OrganisationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/vocabulary',
    component: housePage(() => import('./pages/VocabularyPage.tsx'), 'VocabularyPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/people',
    component: housePage(() => import('./pages/PeoplePage.tsx'), 'PeoplePage'),
  }),
  createRoute({ getParentRoute: under, path: '/o/$slug/audit', component: housePage(() => import('./pages/AuditPage.tsx'), 'AuditPage') }),
  createRoute({ getParentRoute: under, path: '/o/$slug/brand', component: housePage(() => import('./pages/BrandPage.tsx'), 'BrandPage') }),
  createRoute({ getParentRoute: under, path: '/o/$slug/name', component: housePage(() => import('./pages/NamePage.tsx'), 'NamePage') }),
  createRoute({ getParentRoute: under, path: '/o/$slug/keys', component: housePage(() => import('./pages/KeysPage.tsx'), 'KeysPage') }),
  createRoute({
    getParentRoute: under,
    path: '/second-factor',
    validateSearch: nextOf,
    component: housePage(() => import('./pages/SecondFactorPage.tsx'), 'SecondFactorPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/sign-in',
    validateSearch: nextOf,
    component: housePage(() => import('./pages/SignOnPage.tsx'), 'SignOnPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/single-sign-on',
    component: housePage(() => import('./pages/SingleSignOnPage.tsx'), 'SingleSignOnPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sign-in/organisation',
    component: housePage(() => import('./pages/SignOnReturnPage.tsx'), 'SignOnReturnPage'),
  }),
  createRoute({ getParentRoute: under, path: '/address', component: housePage(() => import('./pages/AddressPage.tsx'), 'AddressPage') }),
  createRoute({
    getParentRoute: under,
    path: '/address/link',
    component: housePage(() => import('./pages/AddressLinkPage.tsx'), 'AddressLinkPage'),
  }),
  createRoute({ getParentRoute: under, path: '/accounts/join', component: housePage(() => import('./pages/MergePage.tsx'), 'MergePage') }),
  createRoute({
    getParentRoute: under,
    path: '/accounts/join/link',
    component: housePage(() => import('./pages/MergeLinkPage.tsx'), 'MergeLinkPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/endorsement',
    component: housePage(() => import('./pages/EndorsementPage.tsx'), 'EndorsementPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/invitation',
    component: housePage(() => import('./pages/InvitationPage.tsx'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/settings',
    component: housePage(() => import('./pages/editor/EditorPage.tsx'), 'EditorPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/preview',
    component: housePage(() => import('./pages/editor/PreviewPage.tsx'), 'DraftPreviewPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/preview',
    component: housePage(() => import('./pages/editor/PreviewPage.tsx'), 'PreviewPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/presentation',
    component: housePage(() => import('./pages/PresentationPage.tsx'), 'PresentationPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/registrations',
    component: housePage(() => import('./pages/RegistrationsPage.tsx'), 'RegistrationsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/registrations/form',
    component: housePage(() => import('./pages/FormPage.tsx'), 'FormPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/registrations/list',
    component: housePage(() => import('./pages/RollPage.tsx'), 'RollPage'),
  }),
  createRoute({ getParentRoute: under, path: '/e/$slug/group', component: housePage(() => import('./pages/GroupPage.tsx'), 'GroupPage') }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/registrations/seats',
    component: housePage(() => import('./pages/SeatsPage.tsx'), 'SeatsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/mail',
    component: housePage(() => import('./pages/mail/MailPage.tsx'), 'MailPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/unsubscribe/$token',
    component: housePage(() => import('./pages/UnsubscribePage.tsx'), 'UnsubscribePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/register',
    validateSearch: codeOf,
    component: lazyRouteComponent(() => import('./pages/RegisterPage.tsx'), 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/apply',
    component: housePage(() => import('./pages/apply/ApplyPage.tsx'), 'ApplyPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/applications',
    component: housePage(() => import('./pages/applications/ApplicationsPage.tsx'), 'ApplicationsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/applications/form',
    component: housePage(() => import('./pages/FormPage.tsx'), 'ApplicationFormPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/check-in',
    component: housePage(() => import('./pages/CheckInPage.tsx'), 'CheckInPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/home/registrations/$registrationId/ticket',
    component: lazyRouteComponent(() => import('./pages/TicketPage.tsx'), 'TicketPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/home/registrations/$registrationId/sessions',
    component: housePage(() => import('./pages/MySessionsPage.tsx'), 'MySessionsPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/applications/rules',
    component: housePage(() => import('./pages/applications/RulesPage.tsx'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/e/$slug/reviews',
    component: housePage(() => import('./pages/applications/ReviewPage.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/home/registrations/$registrationId',
    component: housePage(() => import('./pages/AnswersPage.tsx'), 'AnswersPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/s/$sessionId',
    component: lazyRouteComponent(() => import('./pages/RoomPage.tsx'), 'RoomPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/s/$sessionId/wall',
    component: housePage(() => import('./pages/WallPage.tsx'), 'WallPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/s/$sessionId/control',
    component: housePage(() => import('./pages/control/ControlPage.tsx'), 'ControlPage'),
  }),
  createRoute({ getParentRoute: under, path: '/q/$code', component: lazyRouteComponent(() => import('./pages/AskPage.tsx'), 'AskPage') }),
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
    path: '/sign-in/host/$wish',
    component: housePage(() => import('./pages/HandOverPage.tsx'), 'HandOverPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sign-in/return',
    component: housePage(() => import('./pages/HandOverReturnPage.tsx'), 'HandOverReturnPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/host',
    component: housePage(() => import('./pages/OwnHostPage.tsx'), 'OwnHostPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/sign-in/link',
    component: lazyRouteComponent(() => import('./pages/SignInLinkPage.tsx'), 'SignInLinkPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/registration',
    validateSearch: sessionOf,
    component: lazyRouteComponent(() => import('./pages/PersonalLinkPage.tsx'), 'PersonalLinkPage'),
  }),
  createRoute({ getParentRoute: under, path: '/home', component: lazyRouteComponent(() => import('./pages/HomePage.tsx'), 'HomePage') }),
  createRoute({ getParentRoute: under, path: '/demo', component: housePage(() => import('./pages/DemoPage.tsx'), 'DemoPage') }),
  createRoute({ getParentRoute: under, path: '/dev/mail', component: housePage(() => import('./pages/DevMailPage.tsx'), 'DevMailPage') }),
  createRoute({ getParentRoute: under, path: '/setup', component: housePage(() => import('./pages/SetupPage.tsx'), 'SetupPage') }),
  createRoute({ getParentRoute: under, path: '/new', component: housePage(() => import('./pages/NewWebinarPage.tsx'), 'NewWebinarPage') }),
  createRoute({
    getParentRoute: under,
    path: '/legal/$kind',
    component: housePage(() => import('./pages/LegalPage.tsx'), 'LegalPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/legal/$kind',
    component: housePage(() => import('./pages/PolicyPage.tsx'), 'PolicyPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/o/$slug/data',
    component: housePage(() => import('./pages/HouseDataPage.tsx'), 'HouseDataPage'),
  }),
  createRoute({ getParentRoute: under, path: '/my-data', component: housePage(() => import('./pages/MyDataPage.tsx'), 'MyDataPage') }),
  createRoute({ getParentRoute: under, path: '/erasure', component: housePage(() => import('./pages/ErasurePage.tsx'), 'ErasurePage') }),
  createRoute({
    getParentRoute: under,
    path: '/privacy',
    component: housePage(() => import('./pages/PrivacyPage.tsx'), 'PrivacyPage'),
  }),
  ...LETTER_ROUTES,
  ...SURVEY_ROUTES,
] as const;

export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren(routes),
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    // What is typed belongs to the one address: the next event's form never begins with the last one's words and version.
    defaultRemountDeps: ({ params }) => params,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
