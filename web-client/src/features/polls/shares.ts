import type { Poll, PollResults } from '@/api/types.ts';

export interface Share {
  /** Number of the choice. */
  choice: number;
  /** The option's text, or the step's number. */
  text: string;
  count: number;
  /** Of all who answered, 0 to 1. */
  share: number;
  right: boolean;
}

export function choicesOf(poll: Pick<Poll, 'options' | 'scale'>): string[] {
  const { scale, options } = poll;
  return scale ? Array.from({ length: scale.to - scale.from + 1 }, (_, step) => String(scale.from + step)) : options;
}

export function sharesOf(poll: Pick<Poll, 'options' | 'scale'>, results: PollResults): Share[] {
  return choicesOf(poll).map((text, choice) => {
    const number = results.counts[choice] ?? 0;
    return {
      choice,
      text,
      count: number,
      share: results.ballots > 0 ? number / results.ballots : 0,
      right: results.right?.includes(choice) ?? false,
    };
  });
}

/** The middle of a scale's answers; undefined while there is none. */
export function meanOf(poll: Pick<Poll, 'scale'>, results: PollResults): number | undefined {
  const { scale } = poll;
  const given = results.counts.reduce((sum, n) => sum + n, 0);
  if (!scale || given === 0) return undefined;
  return results.counts.reduce((sum, n, step) => sum + n * (scale.from + step), 0) / given;
}

/** Whether all right options and none else were chosen. */
export function isRight(chosen: readonly number[], right: readonly number[]): boolean {
  return chosen.length === right.length && right.every((choice) => chosen.includes(choice));
}
