import type { Failure } from './recovery.ts';

/** What a person can see of the playback; drawn by the views, kept by `playbackOf`. */
export interface Playback {
  phase: 'starting' | 'playing' | 'waiting' | 'failed';
  failure: Failure | null;
  /** The playlist still grows. Turns false by itself when the broadcast ends and the same address becomes the recording. */
  live: boolean;
  /** Whole seconds behind the live position. */
  behind: number;
}

export type PlaybackNews =
  | { kind: 'picture' }
  | { kind: 'waiting' }
  | { kind: 'growing'; live: boolean }
  | { kind: 'behind'; seconds: number }
  | { kind: 'failed'; because: Failure }
  | { kind: 'restarted' };

export function startOf(live: boolean): Playback {
  return { phase: 'starting', failure: null, live, behind: 0 };
}

export function playbackOf(state: Playback, news: PlaybackNews): Playback {
  switch (news.kind) {
    case 'picture':
      return state.phase === 'playing' ? state : { ...state, phase: 'playing', failure: null };
    case 'waiting':
      return state.phase === 'playing' ? { ...state, phase: 'waiting' } : state;
    case 'growing':
      return { ...state, live: news.live, behind: news.live ? state.behind : 0 };
    case 'behind':
      return state.behind === news.seconds ? state : { ...state, behind: news.seconds };
    case 'failed':
      return { ...state, phase: 'failed', failure: news.because };
    case 'restarted':
      return { ...state, phase: 'starting', failure: null };
  }
}
