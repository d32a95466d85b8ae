const FIRST_MS = 500;
const LONGEST_MS = 20_000;
/** After an answer "you flood": the server's own cool-down. */
export const COOL_DOWN_MS = 60_000;

/**
 * Milliseconds until attempt `n` (0 is the first after a loss). Half is fixed, half is chance, so that the people of a
 * whole room do not come back in the same instant.
 */
export function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling / 2 + random() * (ceiling / 2));
}
