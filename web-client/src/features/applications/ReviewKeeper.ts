import type { ReviewWords } from '@/api/types.ts';

export interface Said {
  words: ReviewWords;
  /** kept: on the server; keeping: on its way; unkept: there was no answer, and it is tried again; refused: it is not. */
  keeping: 'kept' | 'keeping' | 'unkept' | 'refused';
  failure?: unknown;
}

interface Requests {
  save: (id: string, words: ReviewWords) => Promise<unknown>;
  /** Asking again may help. */
  isPassing: (error: unknown) => boolean;
}

const PAUSE_MS = 500;
const AGAIN_MS = 4_000;

/** What I say about applications, whichever of them is open: kept on the server as it is said, and here until it is. */
export class ReviewKeeper {
  private said: ReadonlyMap<string, Said> = new Map();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** One after the other, so that an older word never arrives last. */
  private readonly underWay = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly requests: Requests;

  constructor(requests: Requests) {
    this.requests = requests;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = (): ReadonlyMap<string, Said> => this.said;

  change(id: string, words: ReviewWords): void {
    this.put(id, { words, keeping: 'keeping' });
    this.later(id, words.conflict ? 0 : PAUSE_MS);
  }

  /** It was taken back, and is as if nothing had been said. */
  forget(id: string): void {
    clearTimeout(this.timers.get(id));
    this.said = new Map([...this.said].filter(([one]) => one !== id));
    this.tell();
  }

  /** Nothing waits for its pause any more: the page is left. */
  flush(): void {
    for (const [id, { keeping }] of this.said) if (keeping !== 'kept') void this.keep(id);
  }

  private later(id: string, ms: number) {
    clearTimeout(this.timers.get(id));
    this.timers.set(
      id,
      setTimeout(() => void this.keep(id), ms),
    );
  }

  private async keep(id: string): Promise<void> {
    clearTimeout(this.timers.get(id));
    const sent = this.said.get(id);
    if (!sent || this.underWay.has(id)) return;
    this.underWay.add(id);
    const failure = await this.requests.save(id, sent.words).then(
      () => null,
      (error: unknown) => error,
    );
    this.underWay.delete(id);
    const now = this.said.get(id);
    if (now?.words !== sent.words) return now && this.later(id, 0);
    if (!failure) return this.put(id, { words: sent.words, keeping: 'kept' });
    const passing = this.requests.isPassing(failure);
    this.put(id, { words: sent.words, keeping: passing ? 'unkept' : 'refused', failure });
    if (passing) this.later(id, AGAIN_MS);
  }

  private put(id: string, said: Said) {
    this.said = new Map(this.said).set(id, said);
    this.tell();
  }

  private tell() {
    for (const listener of this.listeners) listener();
  }
}
