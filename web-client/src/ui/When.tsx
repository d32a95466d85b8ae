import { useLingui } from '@lingui/react/macro';
import { clocksDiffer, clockTime, dayKey, ownZone, shortDay, zoneCity } from '@/i18n/dates.ts';

/** "Tue 22 Sep, 10:00 in Bucharest (09:00 for you)"; the own time only where it differs. */
export function useWhen(): (at: string, zone: string) => string {
  const { t, i18n } = useLingui();
  return (at, zone) => {
    const day = shortDay(at, zone, i18n.locale);
    const time = clockTime(at, zone, i18n.locale);
    const city = zoneCity(zone);
    const mine = ownZone();
    if (!clocksDiffer(at, zone, mine)) return t({ id: 'when.one', message: `${day}, ${time} in ${city}` });
    const own = ownTime(at, zone, i18n.locale);
    return t({ id: 'when.both', message: `${day}, ${time} in ${city} (${own} for you)` });
  };
}

/** The reader's own clock, with the day only when it is another one. */
export function ownTime(at: string, zone: string, locale: string): string {
  const mine = ownZone();
  const time = clockTime(at, mine, locale);
  return dayKey(at, zone) === dayKey(at, mine) ? time : `${shortDay(at, mine, locale)}, ${time}`;
}

export function When({ at, zone }: { at: string; zone: string }) {
  const when = useWhen();
  return <time dateTime={at}>{when(at, zone)}</time>;
}
