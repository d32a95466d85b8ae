import type { EventDraft } from '@/api/types.ts';
import { dayKey } from '@/i18n/dates.ts';

/** What stands in the form: text as it was typed. */
export interface WebinarValues {
  organisation: string;
  title: string;
  summary: string;
  date: string;
  time: string;
  minutes: string;
  zone: string;
  speaker: string;
  stage: 'broadcast' | 'meeting';
  recorded: boolean;
  language: string;
  seats: string;
}

const WEEK_MS = 7 * 86_400_000;

/** A week from now at ten: nearer than most, and never in the past. */
export function emptyWebinar(organisation: string, zone: string, language: string): WebinarValues {
  const date = dayKey(new Date(Date.now() + WEEK_MS).toISOString(), zone);
  return {
    organisation,
    title: '',
    summary: '',
    date,
    time: '10:00',
    minutes: '60',
    zone,
    speaker: '',
    stage: 'broadcast',
    recorded: true,
    language,
    seats: '',
  };
}

/** What is sent: empty fields are left out rather than sent empty. */
export function draftOf(values: WebinarValues, startsAt: string): EventDraft {
  const { organisation, title, zone, stage, recorded, language } = values;
  return {
    organisation,
    title: title.trim(),
    startsAt,
    minutes: Number(values.minutes),
    zone,
    stage,
    recorded,
    language,
    ...(values.summary.trim() ? { summary: values.summary.trim() } : {}),
    ...(values.speaker.trim() ? { speaker: values.speaker.trim() } : {}),
    ...(values.seats ? { seats: Number(values.seats) } : {}),
  };
}
