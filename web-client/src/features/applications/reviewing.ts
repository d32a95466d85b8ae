import type { ReviewEntry, ReviewQueue, ReviewWords } from '@/api/types.ts';

export const NOTHING_SAID: ReviewWords = { scores: {}, comment: '', conflict: false };

/** Every criterion has its points, or the reviewer is too near. */
export function isDone(entry: ReviewEntry, { criteria }: Pick<ReviewQueue, 'criteria'>): boolean {
  const { mine } = entry;
  return mine !== undefined && (mine.conflict || criteria.every(({ id }) => mine.scores[id] !== undefined));
}

/** The first criterion that has no points yet; the last one when all have. */
export function nextCriterion(criteria: ReviewQueue['criteria'], scores: ReviewWords['scores']): string | undefined {
  return (criteria.find(({ id }) => scores[id] === undefined) ?? criteria.at(-1))?.id;
}

/** The next entry after this one that waits for points, round and round. */
export function nextUnscored(queue: ReviewQueue, from: string | undefined): string | undefined {
  const at = queue.applications.findIndex(({ id }) => id === from);
  const round = [...queue.applications.slice(at + 1), ...queue.applications.slice(0, at + 1)];
  return round.find((one) => one.state === 'submitted' && !isDone(one, queue))?.id;
}

/** So many steps on in the list, staying inside. */
export function stepFrom(entries: readonly ReviewEntry[], from: string | undefined, step: number): string | undefined {
  const at = entries.findIndex(({ id }) => id === from);
  return entries[Math.max(0, Math.min(entries.length - 1, at + step))]?.id;
}
