import type { DraftSession } from './types.ts';

/**
 * Those that stand in the same room, or need the same speaker, at the same time: said at each step of a move, before the
 * server is asked. What the server answers replaces it.
 */
export function clashesOf(session: DraftSession, others: readonly DraftSession[]): DraftSession[] {
  if (session.cancelled) return [];
  const [from, to] = [Date.parse(session.startsAt), Date.parse(session.endsAt)];
  return others.filter(
    (other) =>
      other.id !== session.id &&
      !other.cancelled &&
      Date.parse(other.startsAt) < to &&
      Date.parse(other.endsAt) > from &&
      ((session.room !== undefined && other.room === session.room) || other.speakers.some((one) => session.speakers.includes(one))),
  );
}
