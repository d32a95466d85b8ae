import { expect, test } from 'vitest';
import { PLANNED } from '@/testing/examples.ts';
import { sessionStep } from './sessionStep.ts';

const START = Date.parse(PLANNED.startsAt);
const MINUTE = 60_000;

test('what_is_to_come_goes_into_the_calendar_until_its_room_opens', () => {
  expect(sessionStep(PLANNED, START - 16 * MINUTE)).toEqual({ kind: 'calendar' });
  expect(sessionStep(PLANNED, START - 15 * MINUTE)).toEqual({ kind: 'join' });
  expect(sessionStep({ ...PLANNED, state: 'live' }, START - 60 * MINUTE)).toEqual({ kind: 'join' });
});

test('a_session_in_a_hall_has_no_room_to_open_here', () => {
  expect(sessionStep({ ...PLANNED, stage: 'in-person', state: 'live' }, START)).toEqual({ kind: 'calendar' });
});

test('what_is_over_offers_its_recording_or_says_whether_one_will_come', () => {
  const ended = { ...PLANNED, state: 'ended' as const };
  expect(sessionStep({ ...ended, recordingId: 'r1' }, START)).toEqual({ kind: 'watch', recordingId: 'r1' });
  expect(sessionStep(ended, START)).toEqual({ kind: 'over', recording: true });
  expect(sessionStep({ ...ended, doNotRecord: true }, START)).toEqual({ kind: 'over', recording: false });
});

test('what_is_cancelled_offers_nothing', () => {
  expect(sessionStep({ ...PLANNED, cancelled: true, recordingId: 'r1' }, START)).toEqual({ kind: 'off' });
});
