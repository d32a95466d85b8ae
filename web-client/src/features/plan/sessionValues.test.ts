import { expect, test } from 'vitest';
import { draft, session } from './examples.ts';
import { emptySession, newId, sessionOf, timesOf, valuesOf } from './sessionValues.ts';

const ZONE = 'Europe/Bucharest';

test('a_form_that_nobody_touched_says_what_the_session_is', () => {
  const full = session('one', {
    text: { title: 'Title', subtitle: 'Sub', abstract: '<p>A</p>\n<p>B</p>', description: '<ul><li>x</li></ul>' },
    texts: { ro: { title: 'Titlu', subtitle: '', abstract: '<p>Da</p>', description: '' } },
    key: 'guid',
    kindName: 'Podium',
    room: 'hall',
    day: '2026-09-22',
    links: [{ title: 'Slides', url: 'https://example.org/slides' }],
  });
  expect(sessionOf(valuesOf(full, ZONE), full, ZONE)).toEqual(full);
});

test('an_end_before_the_start_is_on_the_next_day', () => {
  const values = { ...valuesOf(session('one'), ZONE), start: '23:30', end: '01:00' };
  expect(timesOf(values, ZONE)).toEqual({ startsAt: '2026-09-22T20:30:00Z', endsAt: '2026-09-22T22:00:00Z' });
});

test('times_that_no_clock_shows_are_none', () => {
  const values = { ...valuesOf(session('one'), 'Europe/Berlin'), date: '2026-03-29', start: '02:30', end: '03:30' };
  expect(timesOf(values, 'Europe/Berlin')).toBeNull();
  expect(timesOf({ ...values, date: '', start: '10:00', end: '11:00' }, 'Europe/Berlin')).toBeNull();
  expect(timesOf({ ...values, start: '10:00', end: '10:00' }, 'Europe/Berlin')).toBeNull();
});

test('do_not_record_wins_over_recorded', () => {
  const one = session('one');
  expect(sessionOf({ ...valuesOf(one, ZONE), doNotRecord: true }, one, ZONE)).toMatchObject({ recorded: false, doNotRecord: true });
});

test('a_language_without_a_title_and_a_link_without_an_address_are_left_out', () => {
  const one = session('one');
  const values = {
    ...valuesOf(one, ZONE),
    texts: { ro: { title: ' ', subtitle: '', abstract: 'x', description: '' } },
    links: [{ title: 'Slides', url: ' ' }],
  };
  expect(sessionOf(values, one, ZONE)).toMatchObject({ texts: {}, links: [] });
});

test('a_new_session_follows_the_last_one_in_its_room', () => {
  expect(emptySession(draft(), '2026-09-22', 'hall')).toMatchObject({ room: 'hall', startsAt: '2026-09-22T08:00:00Z' });
  expect(emptySession(draft(), '2026-09-23')).toMatchObject({ startsAt: '2026-09-23T06:00:00Z' });
});

test('new_ids_are_uuids_that_sort_by_time', () => {
  const [early, late] = [newId(1_790_000_000_000), newId(1_790_000_000_001)];
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
});
