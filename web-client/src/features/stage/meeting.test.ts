import { describe, expect, it } from 'vitest';
import { isShown, isUnderWay, meetingOf, OUTSIDE, type Meeting, type MeetingNews } from './meeting.ts';

function after(...news: MeetingNews[]): Meeting {
  return news.reduce(meetingOf, OUTSIDE);
}

const INSIDE: MeetingNews[] = [{ kind: 'join' }, { kind: 'minted' }, { kind: 'booted' }, { kind: 'joined' }];
const REFUSED: MeetingNews = { kind: 'error', name: 'connection.passwordRequired', fatal: true };

describe('the course of a meeting', () => {
  it('shows the frame only once the app in it runs', () => {
    const phases = INSIDE.map((_, index) => after(...INSIDE.slice(0, index + 1)));
    expect(phases.map((meeting) => meeting.phase)).toEqual(['minting', 'loading', 'open', 'inside']);
    expect(phases.map(isShown)).toEqual([false, false, true, true]);
    expect(phases.every(isUnderWay)).toBe(true);
  });

  it('mints again after one refusal and makes another frame', () => {
    const again = after({ kind: 'join' }, { kind: 'minted' }, REFUSED);
    expect(again).toMatchObject({ phase: 'minting', refusals: 1, frame: 2 });
    expect(meetingOf(meetingOf(again, { kind: 'minted' }), REFUSED)).toMatchObject({ phase: 'failed', failure: 'refused', frame: 2 });
  });

  it.each(['connection.token_expired', 'conference.connectionError.notAllowed', 'conference.authenticationRequired'])(
    'takes %s for a refused token',
    (name) => {
      expect(after({ kind: 'join' }, { kind: 'minted' }, { kind: 'error', name, fatal: false })).toMatchObject({ phase: 'minting' });
    },
  );

  it('counts refusals anew after being inside', () => {
    expect(after(...INSIDE, REFUSED, { kind: 'minted' }, { kind: 'joined' }, REFUSED)).toMatchObject({ phase: 'minting', frame: 3 });
  });

  it('stays inside through an error that is not fatal', () => {
    const inside = after(...INSIDE);
    expect(meetingOf(inside, { kind: 'error', name: 'conference.iceFailed', fatal: false })).toBe(inside);
    expect(meetingOf(inside, { kind: 'error', name: 'connection.droppedError', fatal: true })).toMatchObject({ failure: 'lost' });
  });

  it.each([
    ['conference.max_users', 'full'],
    ['conference.destroyed', 'ended'],
    ['conference.connectionError.accessDenied', 'no-entry'],
    ['something.new', 'lost'],
  ])('tells %s as %s', (name, failure) => {
    expect(after(...INSIDE, { kind: 'error', name, fatal: true })).toMatchObject({ phase: 'failed', failure });
  });

  it('does not take the closing of a frame for leaving when something else ended it', () => {
    expect(after(...INSIDE, { kind: 'removed' }, { kind: 'closed' })).toMatchObject({ phase: 'failed', failure: 'removed' });
    expect(after(...INSIDE, { kind: 'closed' })).toMatchObject({ phase: 'left', failure: null });
  });

  it('forgets a late "unreachable" once the app has come', () => {
    expect(after(...INSIDE, { kind: 'unreachable' })).toMatchObject({ phase: 'inside' });
    expect(after({ kind: 'join' }, { kind: 'minted' }, { kind: 'unreachable' })).toMatchObject({ failure: 'unreachable' });
  });
});
