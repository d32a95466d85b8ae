const EVERY_MS = 5_000;

/**
 * Says where the person is: every five seconds while playing, and at once on a pause, a jump or the end.
 *
 * The moment is passed in, so that the rhythm can be tested without waiting.
 */
export class PositionReporter {
  readonly #report: (seconds: number) => void;
  #lastAt = Number.NEGATIVE_INFINITY;
  #last = -1;

  constructor(report: (seconds: number) => void) {
    this.#report = report;
  }

  playing(seconds: number, nowMs: number): void {
    if (nowMs - this.#lastAt >= EVERY_MS) this.#say(seconds, nowMs);
  }

  /** Paused, jumped, ended or leaving the page. */
  stopped(seconds: number, nowMs: number): void {
    if (Math.abs(seconds - this.#last) >= 1) this.#say(seconds, nowMs);
  }

  #say(seconds: number, nowMs: number): void {
    this.#lastAt = nowMs;
    this.#last = seconds;
    this.#report(Math.round(seconds * 10) / 10);
  }
}
