import { expect, test } from 'vitest';
import { programmePage, programmeSession } from '@/testing/examples.ts';
import { entriesOf } from './entries.ts';
import { choicesIn, choicesOf, countByDay, filtersOf, fits } from './filters.ts';
import type { ProgrammeSearch } from './search.ts';
import { programmeSearch } from './search.ts';

const PAGE = programmePage(
  [
    programmeSession(1, { title: 'Știința deschisă', track: 't1', room: 'r1', language: 'ro', speakers: ['p1'] }),
    programmeSession(2, { title: 'Straßen der Bücher', track: 't2', room: 'r1', language: 'de', kind: 'panel' }),
    programmeSession(3, { title: 'Open shelves', track: 't2', room: 'r2', kindName: 'Podium', day: '2026-09-23' }),
  ],
  {
    tracks: [
      { id: 't1', name: 'Open science', colour: 1 },
      { id: 't2', name: 'Cities', colour: 2 },
      { id: 't3', name: 'Nobody comes', colour: 3 },
    ],
    rooms: [
      { id: 'r1', name: 'Main hall' },
      { id: 'r2', name: 'Cellar' },
    ],
    speakers: [{ id: 'p1', name: 'Ana Țepeș', affiliation: 'Biblioteca Cluj' }],
  },
);
const ENTRIES = entriesOf(PAGE);

function found(search: ProgrammeSearch, text = '', stars: string[] = []): string[] {
  const filters = filtersOf(search, text);
  return ENTRIES.filter((entry) => fits(entry, filters, new Set(stars))).map(({ session }) => session.title.split(' ')[0] ?? '');
}

test('words_find_titles_people_places_and_tracks_without_accents_and_all_of_them_must_be_there', () => {
  expect(found({}, 'stiinta')).toEqual(['Știința']);
  expect(found({}, 'TEPES cluj')).toEqual(['Știința']);
  expect(found({}, 'strassen')).toEqual(['Straßen']);
  expect(found({}, 'open')).toEqual(['Știința', 'Open']);
  expect(found({}, 'open cellar')).toEqual(['Open']);
  expect(found({}, '   ')).toHaveLength(3);
});

test('choices_narrow_together_and_tracks_add_up', () => {
  expect(found({ track: 't1,t2' })).toHaveLength(3);
  expect(found({ track: 't2', room: 'r1' })).toEqual(['Straßen']);
  expect(found({ kind: 'Podium' })).toEqual(['Open']);
  expect(found({ kind: 'talk' })).toEqual(['Știința']);
  expect(found({ language: 'de' })).toEqual(['Straßen']);
});

test('only_my_stars_are_only_mine', () => {
  const [first] = ENTRIES;
  expect(found({ stars: true }, '', [first?.session.id ?? ''])).toEqual(['Știința']);
  expect(found({ stars: true })).toEqual([]);
});

test('only_what_some_session_has_can_be_chosen_and_nothing_where_there_is_no_choice', () => {
  const choices = choicesOf(PAGE);
  expect(choices.tracks.map(({ id }) => id)).toEqual(['t1', 't2']);
  expect(choices.languages).toEqual(['de', 'ro']);
  expect(choices.kinds).toHaveLength(3);
  expect(choicesOf(programmePage([programmeSession(1)])).kinds).toEqual([]);
});

test('choices_are_counted_and_days_tell_how_many_they_have', () => {
  expect(choicesIn(filtersOf({ track: 't1', stars: true }, 'word'))).toBe(3);
  expect(choicesIn(filtersOf({ view: 'grid', day: '2026-09-22' }, ''))).toBe(0);
  expect([...countByDay(ENTRIES)]).toEqual([
    ['2026-09-22', 2],
    ['2026-09-23', 1],
  ]);
});

test('an_address_is_read_leniently', () => {
  expect(programmeSearch({ view: 'grid', q: 2020, stars: 'true', room: 7, day: null, nonsense: 1 })).toEqual({
    view: 'grid',
    q: '2020',
    stars: true,
    room: '7',
  });
  expect(programmeSearch({ view: 'table', q: 'x'.repeat(3_000) })).toEqual({});
});
