import { useMemo, useState } from 'react';
import type { ProgrammePage } from '@/api/types.ts';
import { entriesOf, type Entry } from './entries.ts';
import { choicesIn, countByDay, filtersOf, fits } from './filters.ts';
import { ALL_DAYS, openingDayOf, shownDay } from './programmeDays.ts';
import type { ProgrammeSearch } from './search.ts';
import { useGradual } from './useGradual.ts';
import { useHeldStars } from './useHeldStars.ts';

export interface Shown {
  /** Sessions of the whole programme. */
  total: number;
  /** Those that fit, of all days. */
  found: readonly Entry[];
  byDay: ReadonlyMap<string, number>;
  /** How many choices are made. */
  choices: number;
  /** The day that is shown, or all of them. */
  day: string;
  days: readonly string[];
  /** Those that fit, of the days that are shown. */
  entries: readonly Entry[];
  /** The first of them, as far as they are drawn by now. */
  drawn: readonly Entry[];
}

const NO_STARS: ReadonlySet<string> = new Set();

/** What of a programme is to be seen, by address, search field and stars. */
export function useShown(page: ProgrammePage, search: ProgrammeSearch, text: string, stars: ReadonlySet<string>): Shown {
  const { track, room, kind, language, stars: only, view } = search;
  const all = useMemo(() => entriesOf(page), [page]);
  // The words come from the field alone: the address repeats them a moment later, and nothing must be drawn anew then.
  const filters = useMemo(
    () =>
      filtersOf(
        {
          ...(track && { track }),
          ...(room && { room }),
          ...(kind && { kind }),
          ...(language && { language }),
          ...(only && { stars: only }),
        },
        text,
      ),
    [track, room, kind, language, only, text],
  );
  const held = useHeldStars(stars, filters.onlyStars);
  const mine = filters.onlyStars ? held : NO_STARS;
  const found = useMemo(() => all.filter((entry) => fits(entry, filters, mine)), [all, filters, mine]);
  const byDay = useMemo(() => countByDay(found), [found]);
  const [opened] = useState(() => Date.now());
  const looking = filters.words.length > 0 || filters.onlyStars;
  const opening = openingDayOf(page.days, opened, page.event.zone);
  const day = shownDay(page.days, { asked: search.day, looking, grid: view === 'grid', opening });
  const entries = useMemo(() => (day === ALL_DAYS ? found : found.filter(({ session }) => session.day === day)), [found, day]);
  const count = useGradual(entries.length, JSON.stringify([day, view, track, room, kind, language, only, filters.words]));
  return {
    total: all.length,
    found,
    byDay,
    choices: choicesIn(filters),
    day,
    days: day === ALL_DAYS ? page.days.filter((one) => byDay.has(one)) : [day],
    entries,
    drawn: count < entries.length ? entries.slice(0, count) : entries,
  };
}
