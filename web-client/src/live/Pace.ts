/** What a pace needs of the page. */
interface Clock {
  now(): number;
  after(ms: number, run: () => void): () => void;
}

/** The server takes thirty frames a second from a socket; what left here evenly may arrive in heaps. */
const MOST = 20;
const SECOND_MS = 1000;

/** Lets a second's worth of frames pass at once and the rest later, in order. Belongs to one socket. */
export class Pace {
  readonly #clock: Clock;
  readonly #send: (text: string) => void;
  readonly #line: string[] = [];
  readonly #gone: number[] = [];
  #stopWaiting: (() => void) | null = null;

  constructor(clock: Clock, send: (text: string) => void) {
    this.#clock = clock;
    this.#send = send;
  }

  say(text: string): void {
    this.#line.push(text);
    if (!this.#stopWaiting) this.#go();
  }

  /** What has not left does not leave any more. */
  stop(): void {
    this.#line.length = 0;
    this.#stopWaiting?.();
  }

  #go(): void {
    this.#stopWaiting = null;
    for (let text = this.#line[0]; text !== undefined; text = this.#line[0]) {
      const now = this.#clock.now();
      const wait = (this.#gone.at(-MOST) ?? -Infinity) + SECOND_MS - now;
      // A clock that was set back must not hold the line for longer.
      if (wait > 0) return void (this.#stopWaiting = this.#clock.after(Math.min(wait, SECOND_MS), () => this.#go()));
      this.#line.shift();
      this.#gone.push(now);
      if (this.#gone.length > MOST) this.#gone.shift();
      this.#send(text);
    }
  }
}
