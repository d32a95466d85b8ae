/** What the address of a programme page says: the same address shows the same to everybody. */
export interface ProgrammeSearch {
  view?: 'grid';
  /** A day such as 2026-09-22, or all of them; absent: the page chooses. */
  day?: string;
  q?: string;
  /** Ids of tracks, divided by commas. */
  track?: string;
  room?: string;
  kind?: string;
  language?: string;
  stars?: true;
}

const LONGEST = 2_000;
const WORDS = ['day', 'q', 'track', 'room', 'kind', 'language'] as const;

/** Reads it leniently: what makes no sense is as if it were not there. */
export function programmeSearch(search: Record<string, unknown>): ProgrammeSearch {
  const found: ProgrammeSearch = {};
  if (search['view'] === 'grid') found.view = 'grid';
  if (search['stars'] === true || search['stars'] === 'true' || search['stars'] === 1) found.stars = true;
  for (const name of WORDS) {
    const value = search[name];
    // The router reads 2020 as a number.
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    if (text && text.length <= LONGEST) found[name] = text;
  }
  return found;
}
