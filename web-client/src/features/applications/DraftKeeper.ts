import { mergeDraft, sameDraft, type Draft } from './mergeDraft.ts';

export interface Kept extends Draft {
  version: number;
}

interface Requests {
  save: (version: number, draft: Draft) => Promise<Kept>;
  read: () => Promise<Kept>;
  /** stale: another tab saved meanwhile; passing: asking again may help; final: it will not, until something is changed. */
  kindOf: (error: unknown) => 'stale' | 'passing' | 'final';
}

export interface Shown {
  draft: Draft;
  /** kept: on the server; keeping: on its way; unkept: there was no answer, and it is tried again; refused: it is not. */
  keeping: 'kept' | 'keeping' | 'unkept' | 'refused';
  /** What became of the last try, where it failed. */
  failure?: unknown;
}

const PAUSE_MS = 700;
const AGAIN_MS = 4_000;
/** Two tabs that both type at the same moment agree after a few rounds. */
const ROUNDS = 5;

/** Keeps a draft on the server while it is typed. What another tab saved is put together with it; neither loses anything. */
export class DraftKeeper {
  private base: Kept;
  private shown: Shown;
  private readonly requests: Requests;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;

  constructor(kept: Kept, requests: Requests) {
    this.base = kept;
    this.shown = { draft: { name: kept.name, values: kept.values }, keeping: 'kept' };
    this.requests = requests;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = (): Shown => this.shown;

  get version(): number {
    return this.base.version;
  }

  change(draft: Draft): void {
    this.show({ draft, keeping: 'keeping' });
    this.later(PAUSE_MS);
  }

  /** The server says so, such as after sending. */
  takeOver(kept: Kept): void {
    this.base = kept;
  }

  /** Whether everything that was typed is on the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.keep().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private later(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async keep(): Promise<boolean> {
    for (let round = 0; round < ROUNDS && !this.isKept(); round++) {
      const sent = this.shown.draft;
      try {
        // One after the other: each save is made from the answer to the one before.
        // oxlint-disable-next-line no-await-in-loop
        const { version } = await this.requests.save(this.base.version, sent);
        this.base = { version, name: sent.name, values: sent.values };
      } catch (error) {
        // oxlint-disable-next-line no-await-in-loop
        const failure = this.requests.kindOf(error) === 'stale' ? await this.putTogether() : error;
        if (failure) return this.fail(failure);
      }
    }
    const kept = this.isKept();
    this.show({ draft: this.shown.draft, keeping: kept ? 'kept' : 'keeping' });
    if (!kept) this.later(0);
    return kept;
  }

  private isKept(): boolean {
    return sameDraft(this.base, this.shown.draft);
  }

  /** What another tab saved goes under what was typed here; answers why it could not be read. */
  private async putTogether(): Promise<unknown> {
    try {
      const theirs = await this.requests.read();
      this.show({ draft: mergeDraft(this.base, this.shown.draft, theirs), keeping: 'keeping' });
      this.base = theirs;
      return null;
    } catch (error) {
      return error;
    }
  }

  private fail(failure: unknown): boolean {
    const final = this.requests.kindOf(failure) === 'final';
    this.show({ draft: this.shown.draft, keeping: final ? 'refused' : 'unkept', failure });
    // What was typed since may be what it takes; the same once more is not.
    if (!final) this.later(AGAIN_MS);
    return false;
  }

  private show(next: Shown) {
    this.shown = next;
    for (const listener of this.listeners) listener();
  }
}
