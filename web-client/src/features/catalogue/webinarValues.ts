import type { EventDraft, TemplateWish } from '@/api/types.ts';
import { dayKey } from '@/i18n/dates.ts';

/** What stands in the form: text as it was typed. */
export interface WebinarValues {
  /** Empty for a webinar without anything. */
  template: TemplateWish['template'] | '';
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
    template: '',
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

/** The same for an event that begins from a template, which sets the rest. */
export function beginningOf(values: WebinarValues, template: TemplateWish['template'], startsAt: string): TemplateWish {
  const { organisation, title, summary, zone, language } = values;
  const said = summary.trim();
  return { template, organisation, title: title.trim(), startsAt, zone, language, ...(said ? { summary: said } : {}) };
}
