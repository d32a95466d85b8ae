import type { PollBallot } from '@/api/types.ts';

const keyOf = (poll: string) => `plenary.poll.${poll}`;

/** What this tab answered to an anonymous poll: nobody else keeps it, and the tab forgets it when it is closed. */
export function keepAnswer(poll: string, ballot: PollBallot): void {
  sessionStorage.setItem(keyOf(poll), JSON.stringify(ballot));
}

export function answerKept(poll: string): PollBallot | undefined {
  const kept = sessionStorage.getItem(keyOf(poll));
  return kept ? (JSON.parse(kept) as PollBallot) : undefined;
}
