/**
 * The course of one person's meeting, without React and without a frame: what happened goes in, the next state and what
 * to do come out.
 */
export interface Meeting {
  /** `open`: the app in the frame runs and may ask something itself, such as to wait in the lobby. */
  phase: 'closed' | 'minting' | 'loading' | 'open' | 'inside' | 'left' | 'failed';
  failure: MeetingFailure | null;
  /** Tokens that were refused since the last time this person was inside. */
  refusals: number;
  /** Counts the frames, so that each new one replaces the one before. */
  frame: number;
}

/** Why a person is not inside; each has its sentence. */
export type MeetingFailure = 'no-entry' | 'unreachable' | 'refused' | 'full' | 'ended' | 'removed' | 'unsupported' | 'lost';

export type MeetingNews =
  | { kind: 'join' }
  | { kind: 'minted' }
  | { kind: 'no-token' }
  | { kind: 'unreachable' }
  | { kind: 'booted' }
  | { kind: 'joined' }
  | { kind: 'closed' }
  | { kind: 'unsupported' }
  | { kind: 'removed' }
  | { kind: 'error'; name: string; fatal: boolean };

export const OUTSIDE: Meeting = { phase: 'closed', failure: null, refusals: 0, frame: 0 };

/** A token may have died between minting and joining, and a room may not have stood yet: both pass on a second try. */
const MOST_REFUSALS = 1;

const TOKEN_ERRORS = new Set([
  'connection.passwordRequired',
  'connection.token_expired',
  'conference.authenticationRequired',
  'conference.connectionError.notAllowed',
]);

const FAILURES: Record<string, MeetingFailure> = {
  'conference.max_users': 'full',
  'conference.destroyed': 'ended',
  'conference.connectionError.accessDenied': 'no-entry',
  'conference.reservationError': 'no-entry',
  'conference.gracefulShutdown': 'lost',
  'conference.focusDisconnected': 'lost',
  'conference.focusLeft': 'lost',
  'conference.videobridgeNotAvailable': 'lost',
  'connection.droppedError': 'lost',
  'connection.serverError': 'lost',
  'connection.otherError': 'lost',
};

export function meetingOf(state: Meeting, news: MeetingNews): Meeting {
  switch (news.kind) {
    case 'join':
      return { phase: 'minting', failure: null, refusals: 0, frame: state.frame + 1 };
    case 'minted':
      return { ...state, phase: 'loading' };
    case 'no-token':
      return failed(state, 'no-entry');
    case 'unreachable':
      return isShown(state) ? state : failed(state, 'unreachable');
    case 'unsupported':
      return failed(state, 'unsupported');
    case 'removed':
      return failed(state, 'removed');
    case 'booted':
      return state.phase === 'loading' ? { ...state, phase: 'open' } : state;
    case 'joined':
      return { ...state, phase: 'inside', failure: null, refusals: 0 };
    case 'closed':
      return state.phase === 'failed' ? state : { ...state, phase: 'left' };
    case 'error':
      return afterError(state, news.name, news.fatal);
  }
}

function afterError(state: Meeting, name: string, fatal: boolean): Meeting {
  if (TOKEN_ERRORS.has(name)) {
    if (state.refusals >= MOST_REFUSALS) return failed(state, 'refused');
    return { phase: 'minting', failure: null, refusals: state.refusals + 1, frame: state.frame + 1 };
  }
  const failure = FAILURES[name];
  if (failure === 'full' || failure === 'ended' || failure === 'no-entry') return failed(state, failure);
  return fatal ? failed(state, failure ?? 'lost') : state;
}

function failed(state: Meeting, failure: MeetingFailure): Meeting {
  return { ...state, phase: 'failed', failure };
}

/** The frame is there for the person to see and use. */
export function isShown(state: Pick<Meeting, 'phase'>): boolean {
  return state.phase === 'open' || state.phase === 'inside';
}

/** A frame is being made or stands in the page. */
export function isUnderWay(state: Pick<Meeting, 'phase'>): boolean {
  return isShown(state) || state.phase === 'minting' || state.phase === 'loading';
}
