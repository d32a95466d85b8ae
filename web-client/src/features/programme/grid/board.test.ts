import { expect, test } from 'vitest';
import { programmePage, programmeSession } from '@/testing/examples.ts';
import { entriesOf } from '../entries.ts';
import { boardOf, minuteOf, neighbour, scaleOf } from './board.ts';

const ROOMS = [
  { id: 'hall', name: 'Main hall' },
  { id: 'empty', name: 'Never used' },
  { id: 'cellar', name: 'Cellar' },
];

let n = 0;
function session(title: string, room: string | undefined, from: string, to: string) {
  n += 1;
  const [startsAt, endsAt] = [`2026-09-22T${from}:00Z`, `2026-09-22T${to}:00Z`];
  return programmeSession(n, { id: title, title, room, startsAt, endsAt } as never);
}

const board = (...sessions: ReturnType<typeof session>[]) => boardOf(entriesOf(programmePage(sessions, { rooms: ROOMS })), ROOMS);
const DAY = board(
  session('opening', 'hall', '07:15', '08:00'),
  session('talk', 'hall', '08:00', '09:00'),
  session('workshop', 'cellar', '07:30', '08:30'),
  session('party', undefined, '20:00', '22:30'),
);

test('a_board_begins_and_ends_with_half_hours_and_has_the_rooms_in_their_order', () => {
  expect(new Date(DAY.startsAt).toISOString()).toBe('2026-09-22T07:00:00.000Z');
  expect(DAY.minutes).toBe(15.5 * 60);
  expect(DAY.hours.slice(0, 2).map(({ minute }) => minute)).toEqual([0, 60]);
  expect(DAY.columns.map(({ room }) => room?.name ?? null)).toEqual(['Main hall', 'Cellar', null]);
  expect(DAY.columns[0]?.placed.map(({ from, minutes }) => [from, minutes])).toEqual([
    [15, 45],
    [60, 60],
  ]);
});

test('the_hours_of_a_board_that_begins_at_half_past_are_full_ones', () => {
  const { hours } = board(session('a', 'hall', '07:40', '09:30'));
  expect(hours.map(({ at, minute }) => [at.slice(11, 16), minute])).toEqual([
    ['08:00', 30],
    ['09:00', 90],
  ]);
});

test('what_overlaps_in_one_room_stands_side_by_side_and_the_rest_takes_the_whole_width', () => {
  const { columns } = board(
    session('long', 'hall', '07:00', '10:00'),
    session('a', 'hall', '07:00', '08:00'),
    session('b', 'hall', '08:00', '09:00'),
    session('alone', 'hall', '10:00', '11:00'),
  );
  const lanes = Object.fromEntries(columns[0]?.placed.map(({ entry, lane, lanes: of }) => [entry.session.title, [lane, of]]) ?? []);
  expect(lanes).toEqual({ long: [0, 2], a: [1, 2], b: [1, 2], alone: [0, 1] });
  expect(columns[0]?.lanes).toBe(2);
});

test('no_two_of_one_lane_overlap', () => {
  const times = ['07:00', '07:10', '07:20', '07:30', '07:40', '07:50', '08:00', '08:10'];
  const { columns } = board(...times.slice(0, -3).map((from, i) => session(`s${i}`, 'hall', from, times[i + 3] ?? '')));
  const placed = columns[0]?.placed ?? [];
  for (const one of placed)
    for (const other of placed) {
      if (one === other || one.lane !== other.lane) continue;
      expect(one.from + one.minutes <= other.from || other.from + other.minutes <= one.from).toBe(true);
    }
  expect(columns[0]?.lanes).toBe(3);
});

test('arrows_walk_along_the_room_and_to_the_nearest_in_time_beside_it', () => {
  expect(neighbour(DAY, 'opening', 'down')).toBe('talk');
  expect(neighbour(DAY, 'talk', 'up')).toBe('opening');
  expect(neighbour(DAY, 'talk', 'down')).toBeNull();
  expect(neighbour(DAY, 'workshop', 'before')).toBe('opening');
  expect(neighbour(DAY, 'workshop', 'after')).toBe('party');
  expect(neighbour(DAY, 'opening', 'before')).toBeNull();
  expect(neighbour(DAY, 'opening', 'last')).toBe('talk');
  expect(neighbour(DAY, 'gone', 'up')).toBeNull();
});

test('the_line_of_now_is_on_the_board_only_while_its_day_runs', () => {
  expect(minuteOf(DAY, Date.parse('2026-09-22T08:30:00Z'))).toBe(90);
  expect(minuteOf(DAY, Date.parse('2026-09-22T06:59:00Z'))).toBeNull();
  expect(minuteOf(DAY, Date.parse('2026-09-22T23:00:00Z'))).toBeNull();
});

test('a_day_of_short_sessions_is_drawn_taller_than_one_of_long_ones', () => {
  const short = board(session('a', 'hall', '07:00', '07:10'), session('b', 'hall', '07:10', '07:20'));
  const long = board(session('a', 'hall', '07:00', '09:00'));
  expect(scaleOf(short)).toBeGreaterThan(scaleOf(long));
  expect(scaleOf(boardOf([], ROOMS))).toBeGreaterThan(0);
});
