import type { ProgrammeSession } from '@/api/types.ts';

/** The one thing that a person would want to do with a session now. */
export type SessionStep =
  | { kind: 'join' }
  | { kind: 'watch'; recordingId: string }
  | { kind: 'calendar' }
  /** It is over; `recording` says that one will come. */
  | { kind: 'over'; recording: boolean }
  | { kind: 'off' };

/** Rooms open this long before the start. */
const OPENS_BEFORE = 15 * 60_000;

export function sessionStep(session: ProgrammeSession, now: number): SessionStep {
  if (session.cancelled) return { kind: 'off' };
  if (session.recordingId) return { kind: 'watch', recordingId: session.recordingId };
  if (session.state === 'ended') return { kind: 'over', recording: session.recorded && !session.doNotRecord };
  const online = session.stage !== 'in-person';
  const open = session.state === 'live' || Date.parse(session.startsAt) - now <= OPENS_BEFORE;
  return online && open ? { kind: 'join' } : { kind: 'calendar' };
}
