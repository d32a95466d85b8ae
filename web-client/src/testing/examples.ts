import type {
  ChatMessage,
  EventPage,
  EventSummary,
  Me,
  ProgrammePage,
  ProgrammeSession,
  Question,
  SessionDetails,
  SessionPage,
  SpeakerPage,
} from '@/api/types.ts';

/** Named people and places of the demo, as the server would describe them. */
export const EVENT: EventSummary = {
  id: '01990a2f-5c1e-7d6a-9b1f-000000000001',
  slug: 'occupy-library-2020',
  title: 'Occupy Library 2020',
  summary: 'Four days on what libraries do when the doors are closed.',
  kind: 'conference',
  startsAt: '2026-09-22T07:00:00Z',
  endsAt: '2026-09-25T15:00:00Z',
  zone: 'Europe/Bucharest',
  attendance: 'online',
  languages: ['en', 'ro'],
  state: 'upcoming',
  organisation: { slug: 'progress-foundation', name: 'Progress Foundation (demo)', hue: 262 },
  free: true,
};

export const MALIK: Me = {
  signedIn: true,
  person: {
    id: '01990a31-2222-7ccc-9ddd-0123456789ab',
    name: 'Malik Demo',
    email: 'malik@example.org',
    locale: 'en',
    zone: 'Europe/Berlin',
  },
  memberships: [],
};

export const SESSION: SessionPage['session'] = {
  id: '01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b',
  title: 'Opening: the library is not a building',
  kind: 'keynote',
  startsAt: '2026-09-22T07:00:00Z',
  endsAt: '2026-09-22T08:00:00Z',
  state: 'scheduled',
  stage: 'broadcast',
  speakers: [{ id: '01990a2f-5c1e-7d6a-9b1f-000000000002', name: 'Ana Demo' }],
  recorded: true,
};

export function eventPage(change: Partial<EventPage> = {}): EventPage {
  return {
    event: EVENT,
    description: 'A programme in five themes.',
    tracks: [],
    sessions: [SESSION],
    sessionCount: 1,
    speakers: SESSION.speakers,
    speakerCount: 1,
    partners: [],
    admission: { rule: 'open', state: 'open', seats: 1500, taken: 812, waitingList: false, form: false, sessions: false, extended: false },
    action: { kind: 'register' },
    rights: { organise: false },
    ...change,
  };
}

export function message(seq: number, change: Partial<ChatMessage> = {}): ChatMessage {
  return {
    seq,
    id: `m${seq}`,
    by: { id: `p${seq}`, name: `Person ${seq}` },
    at: '2026-09-22T07:31:05Z',
    text: `Message ${seq}`,
    ...change,
  };
}

export function question(id: string, change: Partial<Question> = {}): Question {
  return {
    id,
    by: { id: 'p1', name: 'Ana Demo' },
    at: '2026-09-22T07:31:05Z',
    text: `Question ${id}`,
    votes: 0,
    state: 'open',
    pinned: false,
    mine: false,
    voted: false,
    ...change,
  };
}

export function programmeSession(n: number, change: Partial<ProgrammeSession> = {}): ProgrammeSession {
  const day = change.day ?? '2026-09-22';
  return {
    id: `01990a2f-5c1e-7d6a-9b1f-00000000${String(1000 + n)}`,
    title: `Session ${n}`,
    kind: 'talk',
    startsAt: `${day}T07:00:00Z`,
    endsAt: `${day}T08:00:00Z`,
    day,
    state: 'scheduled',
    stage: 'broadcast',
    speakers: [],
    recorded: false,
    ...change,
  };
}

export function programmePage(sessions: ProgrammeSession[], change: Partial<ProgrammePage> = {}): ProgrammePage {
  return {
    event: EVENT,
    release: 0,
    dayChange: '04:00',
    days: [...new Set(sessions.map(({ day }) => day))].toSorted(),
    tracks: [],
    rooms: [],
    speakers: [],
    sessions,
    ...change,
  };
}

/** The same session as the programme shows it. */
export const PLANNED: ProgrammeSession = {
  id: SESSION.id,
  title: SESSION.title,
  kind: 'keynote',
  startsAt: SESSION.startsAt,
  endsAt: SESSION.endsAt,
  day: '2026-09-22',
  state: 'scheduled',
  stage: 'broadcast',
  track: 't1',
  room: 'r1',
  language: 'en',
  speakers: SESSION.speakers.map(({ id }) => id),
  recorded: true,
};

export function sessionDetails(session: Partial<ProgrammeSession> = {}, change: Partial<SessionDetails> = {}): SessionDetails {
  return {
    event: EVENT,
    session: { ...PLANNED, ...session },
    track: { id: 't1', name: 'Open science', colour: 4 },
    room: { id: 'r1', name: 'Main hall' },
    abstract: '<p>A walk through <em>twelve</em> libraries.</p>',
    speakers: SESSION.speakers,
    links: [{ title: 'Slides', url: 'https://example.org/slides' }],
    translated: false,
    ...change,
  };
}

export function speakerPage(session: Partial<ProgrammeSession> = {}): SpeakerPage {
  return {
    event: EVENT,
    speaker: { id: '01990a2f-5c1e-7d6a-9b1f-000000000002', name: 'Ana Demo', affiliation: 'City Library (demo)', country: 'RO' },
    bio: '<p>Builds libraries.</p>',
    links: [{ title: 'City Library', url: 'https://library.example.org' }],
    sessions: [{ ...PLANNED, ...session }],
    tracks: [{ id: 't1', name: 'Open science', colour: 4 }],
    rooms: [{ id: 'r1', name: 'Main hall' }],
  };
}
