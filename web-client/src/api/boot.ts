import type { QueryClient } from '@tanstack/react-query';
import { eventsQuery, organisationQuery } from './catalogueQueries.ts';
import {
  eventQuery,
  meQuery,
  myRegistrationsQuery,
  programmeQuery,
  recordingQuery,
  sessionDetailsQuery,
  sessionQuery,
  speakerQuery,
} from './queries.ts';
import type {
  EventPage,
  Events,
  Me,
  MyRegistrations,
  OrganisationPage,
  ProgrammePage,
  RecordingPage,
  SessionDetails,
  SessionPage,
  SpeakerPage,
} from './types.ts';

/** The host that an organisation brought: its public face stands there, everything else at the main address. */
export interface OwnHost {
  /** The organisation's slug. */
  house: string;
  name: string;
  /** Origin of the main address. */
  main: string;
}

/** What the server writes into the page as JSON, so that the first paint asks for nothing. */
export interface Boot {
  me: Me | null;
  locale: string;
  demo: boolean;
  /** No mail server is configured: mails stop in a box of their own. */
  developmentMail: boolean;
  /** The most that a file of a form or a session may have. */
  fileMegabytes: number;
  /** Version of the privacy notice, sent back with a registration. */
  notice: string;
  /** Absent at the main address. */
  ownHost?: OwnHost;
  events?: Events;
  event?: EventPage;
  programme?: ProgrammePage;
  details?: SessionDetails;
  speaker?: SpeakerPage;
  session?: SessionPage;
  recording?: RecordingPage;
  registrations?: MyRegistrations;
  organisation?: OrganisationPage;
  organisationEvents?: Events;
}

const NOTHING: Boot = { me: null, locale: '', demo: false, developmentMail: false, fileMegabytes: 32, notice: '2026-1' };

/** Reads the data block; without one (a development server) the page asks for itself. */
export function readBoot(document: Document): Boot {
  const block = document.getElementById('boot');
  if (!block?.textContent) return NOTHING;
  try {
    return { ...NOTHING, ...(JSON.parse(block.textContent) as Partial<Boot>) };
  } catch (error) {
    console.warn('boot: the data block is not JSON', error);
    return NOTHING;
  }
}

/** Puts what came with the page where the pages look first. */
export function fillFromBoot(boot: Boot, queries: QueryClient): void {
  const { me, locale, events, event, programme, details, speaker, session, recording, registrations } = boot;
  fillHouse(boot, queries);
  if (me) queries.setQueryData(meQuery.queryKey, me);
  if (events) queries.setQueryData(eventsQuery({ when: 'all' }, locale).queryKey, { pages: [events], pageParams: [''] });
  if (event) queries.setQueryData(eventQuery(event.event.slug, locale).queryKey, event);
  if (programme) queries.setQueryData(programmeQuery(programme.event.slug, locale).queryKey, programme);
  if (details) queries.setQueryData(sessionDetailsQuery(details.session.id, locale).queryKey, details);
  if (speaker) queries.setQueryData(speakerQuery(speaker.speaker.id, locale).queryKey, speaker);
  if (session) queries.setQueryData(sessionQuery(session.session.id).queryKey, session);
  if (recording) queries.setQueryData(recordingQuery(recording.id).queryKey, recording);
  if (registrations) queries.setQueryData(myRegistrationsQuery.queryKey, registrations);
}

function fillHouse({ organisation: house, organisationEvents: events, locale }: Boot, queries: QueryClient): void {
  if (!house) return;
  const { slug } = house.organisation;
  queries.setQueryData(organisationQuery(slug, locale).queryKey, house);
  if (!events) return;
  const list = eventsQuery({ organisation: slug, when: 'all' }, locale);
  queries.setQueryData(list.queryKey, { pages: [events], pageParams: [''] });
}
