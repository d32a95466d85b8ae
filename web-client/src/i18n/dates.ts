/** Every date and time a person sees is made here, and always for a named zone. Instants are ISO 8601 in UTC. */

export type Instant = string;
export type Zone = string;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    // English as the house writes it: 22 September, not September 22.
    made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
    formats.set(key, made);
  }
  return made;
}

/** The zone of this device. */
export function ownZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "Europe/Bucharest" is spoken of as "Bucharest". */
export function zoneCity(zone: Zone): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}

/** 10:00, in 24 hours everywhere: a programme is read like a railway board. */
export function clockTime(at: Instant, zone: Zone, locale: string): string {
  return format(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(at));
}

/** Tue 22 Sep. */
export function shortDay(at: Instant, zone: Zone, locale: string): string {
  return format(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone }).format(new Date(at));
}

/** Tuesday, 22 September 2020. */
export function longDay(at: Instant, zone: Zone, locale: string): string {
  return format(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(new Date(at));
}

/** 22 September 2020. */
export function plainDay(at: Instant, zone: Zone, locale: string): string {
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(new Date(at));
}

/** 22–25 September 2020, or one day when it begins and ends on the same. */
export function dayRange(from: Instant, to: Instant, zone: Zone, locale: string): string {
  // An end at midnight belongs to the evening before.
  const last = new Date(Math.max(Date.parse(from), Date.parse(to) - 1));
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).formatRange(new Date(from), last);
}

/** A key that is equal for two instants on the same day of the zone, and sorts by day: 2020-09-22. */
export function dayKey(at: Instant, zone: Zone): string {
  return format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(new Date(at));
}

/** Whether the two zones show different clocks at that instant. */
export function clocksDiffer(at: Instant, one: Zone, other: Zone): boolean {
  return one !== other && `${dayKey(at, one)} ${clockTime(at, one, 'en')}` !== `${dayKey(at, other)} ${clockTime(at, other, 'en')}`;
}

/** Minutes of a session. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** 31:05, or 1:31:05 from an hour on. Negative counts as zero. */
export function stopwatch(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

/** The parts of a wait, largest first, for a countdown that is drawn in boxes. */
export function waitParts(ms: number): { days: number; hours: number; minutes: number; seconds: number } {
  const s = Math.max(0, Math.ceil(ms / 1000));
  return { days: Math.floor(s / 86_400), hours: Math.floor((s % 86_400) / 3600), minutes: Math.floor((s % 3600) / 60), seconds: s % 60 };
}

/** 12 min, 2 hours, 3 days: the largest unit that says enough. */
export function roughWait(ms: number, locale: string): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  const [count, unit] =
    minutes < 60 ? [minutes, 'minute'] : minutes < 48 * 60 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
  const unitDisplay = unit === 'minute' ? 'short' : 'long';
  return new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), unitDisplay }).format(Number(count));
}

/** 1,284 in the reader's way of writing. */
export function count(n: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(n);
}
