import type { Temporal as TemporalApi } from 'temporal-polyfill';

type Api = typeof TemporalApi;

/** The browser's own Temporal where it has one; otherwise the polyfill, loaded only then. */
async function temporal(): Promise<Api> {
  if ('Temporal' in globalThis) return (globalThis as unknown as { Temporal: Api }).Temporal;
  return (await import('temporal-polyfill')).Temporal;
}

/**
 * The instant of a wall clock: `date` is 2026-09-22, `time` is 10:00, `zone` an IANA name. Null when that clock never
 * shows it, because it is put forward over it; of a time that comes twice the first is meant.
 */
export async function instantOf(date: string, time: string, zone: string): Promise<string | null> {
  const { PlainDateTime } = await temporal();
  const asked = PlainDateTime.from(`${date}T${time}`);
  const meant = asked.toZonedDateTime(zone, { disambiguation: 'compatible' });
  return meant.toPlainDateTime().equals(asked) ? meant.toInstant().toString() : null;
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
