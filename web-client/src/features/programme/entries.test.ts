import { expect, test } from 'vitest';
import { programmePage, programmeSession } from '@/testing/examples.ts';
import { entriesOf, slotsOf } from './entries.ts';

const TRACK = { id: 't1', name: 'Open science', colour: 4 };
const ROOM = { id: 'r1', name: 'Main hall' };
const ANA = { id: 'p1', name: 'Ana Demo' };

test('a_session_comes_with_what_its_ids_name', () => {
  const page = programmePage([programmeSession(1, { track: 't1', room: 'r1', speakers: ['p1', 'gone'] })], {
    tracks: [TRACK],
    rooms: [ROOM],
    speakers: [ANA],
  });
  expect(entriesOf(page)[0]).toMatchObject({ track: TRACK, room: ROOM, speakers: [ANA] });
});

test('what_starts_together_stands_together', () => {
  const later = programmeSession(3, { startsAt: '2026-09-22T09:00:00Z', endsAt: '2026-09-22T10:00:00Z' });
  const slots = slotsOf(entriesOf(programmePage([programmeSession(1), programmeSession(2), later])));
  expect(slots.map(({ entries }) => entries.map(({ session }) => session.title))).toEqual([['Session 1', 'Session 2'], ['Session 3']]);
});
