import type { AdmissionRule, AdmissionWish } from '@/api/types.ts';
import { instantOf } from '@/i18n/instants.ts';

/** The rule as it is edited: times on the clocks of the event, numbers as text. */
export interface RuleValues {
  rule: AdmissionRule['rule'];
  seats: string;
  opens: string;
  closes: string;
  waits: boolean;
  hours: string;
}

/** 2026-09-22T10:05 on the clocks of a zone. */
export function wallText(at: string | undefined, zone: string): string {
  if (!at) return '';
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(at)).replace(' ', 'T');
}

/** The instant of such a text; undefined when it is empty or no clock shows it. */
export async function instantIn(text: string, zone: string): Promise<string | undefined> {
  const [date = '', time = ''] = text.split('T');
  return date && time ? ((await instantOf(date, time.slice(0, 5), zone)) ?? undefined) : undefined;
}

export const ruleValues = (rule: AdmissionRule, zone: string): RuleValues => ({
  rule: rule.rule,
  seats: rule.seats === undefined ? '' : String(rule.seats),
  opens: wallText(rule.opensAt, zone),
  closes: wallText(rule.closesAt, zone),
  waits: rule.offerHours !== undefined,
  hours: String(rule.offerHours ?? 48),
});

export async function wishOf(values: RuleValues, zone: string): Promise<AdmissionWish> {
  const [opensAt, closesAt] = await Promise.all([instantIn(values.opens, zone), instantIn(values.closes, zone)]);
  const seats = values.seats.trim() === '' ? null : Number(values.seats);
  return {
    rule: values.rule,
    ...(seats === null ? {} : { seats }),
    ...(opensAt ? { opensAt } : {}),
    ...(closesAt ? { closesAt } : {}),
    ...(values.waits && seats !== null ? { offerHours: Number(values.hours) } : {}),
  };
}
