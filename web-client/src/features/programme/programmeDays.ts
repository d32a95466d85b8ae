import { dayKey } from '@/i18n/dates.ts';

/** Every day of the programme at once. */
export const ALL_DAYS = 'all';

/** The day a programme opens on: today's, otherwise the next one, otherwise the first. */
export function openingDayOf(days: readonly string[], now: number, zone: string): string {
  const today = dayKey(new Date(now).toISOString(), zone);
  return days.find((day) => day >= today) ?? days[0] ?? '';
}

interface Choice {
  /** What the address says. */
  asked: string | undefined;
  /** Words or stars are looked for: then all days are of interest. */
  looking: boolean;
  /** A grid shows one day. */
  grid: boolean;
  opening: string;
}

/** The day that is shown, or all of them. */
export function shownDay(days: readonly string[], { asked, looking, grid, opening }: Choice): string {
  if (asked === ALL_DAYS && !grid) return ALL_DAYS;
  if (asked && days.includes(asked)) return asked;
  return looking && !grid ? ALL_DAYS : opening;
}
