import { describe, expect, it } from 'vitest';
import { playbackOf, startOf, type PlaybackNews } from './playback.ts';

function after(...news: PlaybackNews[]): ReturnType<typeof startOf> {
  return news.reduce(playbackOf, startOf(true));
}

describe('playback', () => {
  it('does not call the wait for a first picture a lost one', () => {
    expect(after({ kind: 'waiting' }).phase).toBe('starting');
    expect(after({ kind: 'picture' }, { kind: 'waiting' }).phase).toBe('waiting');
  });

  it('forgets a failure once there is a picture again', () => {
    const failed = after({ kind: 'failed', because: 'network' });
    expect(failed).toMatchObject({ phase: 'failed', failure: 'network' });
    expect(playbackOf(failed, { kind: 'picture' })).toMatchObject({ phase: 'playing', failure: null });
  });

  it('is behind nothing once the broadcast has ended', () => {
    expect(after({ kind: 'behind', seconds: 40 }, { kind: 'growing', live: false })).toMatchObject({ live: false, behind: 0 });
  });

  it('keeps the same object while nothing a person sees has changed', () => {
    const state = after({ kind: 'picture' }, { kind: 'behind', seconds: 4 });
    expect(playbackOf(state, { kind: 'behind', seconds: 4 })).toBe(state);
    expect(playbackOf(state, { kind: 'picture' })).toBe(state);
  });
});
