import { fieldOf, savedOf } from '@/ui/richWords.ts';
import type { Draft, DraftSession, SessionText } from './types.ts';
import { DAY, dateOf, HOUR, instantAt, isoOf, MINUTE, timeOf, wallAt, wallOf } from './wallClock.ts';

/** What stands in the session's form: text as it was typed. */
export interface SessionValues {
  text: SessionText;
  texts: Record<string, SessionText>;
  kind: DraftSession['kind'];
  kindName: string;
  track: string;
  room: string;
  language: string;
  date: string;
  start: string;
  end: string;
  /** '' for the day that follows from the start. */
  day: string;
  stage: DraftSession['stage'];
  recorded: boolean;
  doNotRecord: boolean;
  speakers: string[];
  links: { title: string; url: string }[];
}

export const NO_TEXT: SessionText = { title: '', subtitle: '', abstract: '', description: '' };

export function valuesOf(session: DraftSession, zone: string): SessionValues {
  const [start, end] = [wallOf(Date.parse(session.startsAt), zone), wallOf(Date.parse(session.endsAt), zone)];
  const { kind, kindName = '', track = '', room = '', language = '', day = '' } = session;
  const { stage, recorded, doNotRecord, speakers, links } = session;
  const text = fieldsOf(session.text);
  const texts = Object.fromEntries(Object.entries(session.texts).map(([code, one]) => [code, fieldsOf(one)]));
  const words = { text, texts, kind, kindName, track, room, language, stage, recorded, doNotRecord, speakers, links };
  return { ...words, date: dateOf(start), start: timeOf(start), end: timeOf(end), day };
}

const fieldsOf = (text: SessionText): SessionText => ({
  ...text,
  abstract: fieldOf(text.abstract),
  description: fieldOf(text.description),
});

const textOf = (typed: SessionText, known: SessionText): SessionText => ({
  title: typed.title.trim(),
  subtitle: typed.subtitle.trim(),
  abstract: savedOf(typed.abstract, known.abstract),
  description: savedOf(typed.description, known.description),
});

/** The instants that are meant; an end that is not after the start is one of the next day. */
export function timesOf({ date, start, end }: SessionValues, zone: string): { startsAt: string; endsAt: string } | null {
  const [from, to] = [wallAt(date, start), wallAt(date, end)];
  if (Number.isNaN(from) || Number.isNaN(to) || from === to) return null;
  const [begin, finish] = [instantAt(from, zone), instantAt(to < from ? to + DAY : to, zone)];
  if (begin === null || finish === null || finish <= begin) return null;
  return { startsAt: isoOf(begin), endsAt: isoOf(finish) };
}

/** The session as the form says; null while its times mean nothing. */
export function sessionOf(values: SessionValues, known: DraftSession, zone: string): DraftSession | null {
  const times = timesOf(values, zone);
  if (!times) return null;
  const { kindName, track, room, language, day } = values;
  const { text, texts, kind, stage, recorded, doNotRecord, speakers, links } = values;
  return {
    id: known.id,
    ...(known.key ? { key: known.key } : {}),
    cancelled: known.cancelled,
    ...times,
    text: textOf(text, known.text),
    texts: Object.fromEntries(
      Object.entries(texts)
        .filter(([, one]) => one.title.trim())
        .map(([code, one]) => [code, textOf(one, known.texts[code] ?? NO_TEXT)]),
    ),
    kind,
    stage,
    recorded: recorded && !doNotRecord,
    doNotRecord,
    speakers,
    links: links.filter(({ url }) => url.trim()).map(({ title, url }) => ({ title: title.trim() || url.trim(), url: url.trim() })),
    ...(kindName.trim() ? { kindName: kindName.trim() } : {}),
    ...(track ? { track } : {}),
    ...(room ? { room } : {}),
    ...(language ? { language } : {}),
    ...(day ? { day } : {}),
  };
}

/** A new session: after the last one of that day in that room, for as long as most last. */
export function emptySession(draft: Draft, day: string, room?: string): DraftSession {
  const { zone } = draft;
  const from = instantAt(wallAt(day, '09:00'), zone) ?? wallAt(day, '09:00');
  const ends = draft.sessions
    .filter((one) => one.room === room && Date.parse(one.endsAt) > from && Date.parse(one.endsAt) < from + 12 * HOUR)
    .map((one) => Date.parse(one.endsAt));
  const start = Math.max(from, ...ends);
  return {
    id: newId(Date.now()),
    text: NO_TEXT,
    texts: {},
    kind: 'talk',
    ...(room ? { room } : {}),
    startsAt: isoOf(start),
    endsAt: isoOf(start + 45 * MINUTE),
    stage: draft.sessions[0]?.stage ?? 'broadcast',
    recorded: draft.sessions[0]?.recorded ?? false,
    doNotRecord: false,
    cancelled: false,
    speakers: [],
    links: [],
  };
}

/** A UUID of version 7: begins with the time, so that rows made together lie together. */
export function newId(now: number): string {
  const random = crypto.randomUUID().slice(15);
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random}`;
}
