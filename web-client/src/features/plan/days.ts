import { DAY, dateOf, MINUTE, wallAt, wallOf } from './wallClock.ts';

/** Where and when a session stands. */
export interface Place {
  startsAt: string;
  endsAt: string;
  room?: string | undefined;
  /** Of the programme, where it is not the day of the start after the change of day. */
  day?: string | undefined;
}

export interface Calendar {
  zone: string;
  /** 04:00: what begins before this hour belongs to the day before. */
  dayChange: string;
}

/** The day of the programme: a party at half past one belongs to the evening. */
export function dayOf(place: Place, { zone, dayChange }: Calendar): string {
  if (place.day) return place.day;
  const [hours = 0, minutes = 0] = dayChange.split(':').map(Number);
  return dateOf(wallOf(Date.parse(place.startsAt), zone) - (hours * 60 + minutes) * MINUTE);
}

const MOST_DAYS = 60;

/** Every day of the event, and those on which something is planned besides. */
export function daysOf(places: readonly Place[], event: { startsAt: string; endsAt: string }, calendar: Calendar): string[] {
  const days = new Set(places.map((place) => dayOf(place, calendar)));
  const first = dayOf({ startsAt: event.startsAt, endsAt: event.endsAt }, calendar);
  const last = dayOf({ startsAt: new Date(Date.parse(event.endsAt) - 1).toISOString(), endsAt: event.endsAt }, calendar);
  const whole = (wallAt(last, '00:00') - wallAt(first, '00:00')) / DAY;
  // A series of weeks has a tab for each of its days, not for those between.
  if (whole < 10) for (let n = 0; n <= whole; n++) days.add(dateOf(wallAt(first, '00:00') + n * DAY));
  else days.add(first);
  return [...days].toSorted().slice(0, MOST_DAYS);
}
