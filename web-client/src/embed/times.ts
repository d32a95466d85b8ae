/** How the components say days and times: in the event's zone, in the reader's language. */
export interface Times {
  day: (day: string) => string;
  shortDay: (day: string) => string;
  clock: (instant: string) => string;
  span: (from: string, to: string) => string;
  place: string;
}

export function timesOf(locale: string, zone: string): Times {
  // English as the house writes it: 22 September, not September 22.
  const language = locale === 'en' ? 'en-GB' : locale;
  // A day is a date of the programme and no instant: it is read and said in the same zone.
  const date = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  const short = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
  const clock = new Intl.DateTimeFormat(language, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const span = new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'long' });
  return {
    day: (day) => date.format(new Date(`${day}T00:00:00Z`)),
    shortDay: (day) => short.format(new Date(`${day}T00:00:00Z`)),
    clock: (instant) => clock.format(new Date(instant)),
    // An end at midnight belongs to the evening before.
    span: (from, to) => span.formatRange(new Date(from), new Date(Math.max(Date.parse(from), Date.parse(to) - 1))),
    place: (zone.split('/').pop() ?? zone).replaceAll('_', ' '),
  };
}
