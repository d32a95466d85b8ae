import type { LiveConnection } from './LiveConnection.ts';
import { isPassing, type Frame, type Position } from './wire.ts';

/** One topic's rules: how its state starts, how a REST answer fills it, how a frame changes it. All pure. */
export interface TopicRules<State, Snapshot> {
  empty: State;
  fill(state: State, snapshot: Snapshot): State;
  reduce(state: State, frame: Frame): State;
}

/** REST fills: the state of a topic up to and including `seq` of `epoch`. */
export interface Filled<Snapshot> {
  snapshot: Snapshot;
  seq: number;
  epoch: number;
}

export type TopicStatus = 'loading' | 'live' | 'refused' | 'failed';

export interface TopicView<State> {
  state: State;
  status: TopicStatus;
  seq: number;
  epoch: number;
}

export interface TopicSource<State, Snapshot> {
  topic: string;
  rules: TopicRules<State, Snapshot>;
  /** Reads the topic over REST; without it the topic starts empty at seq 0. */
  load?: () => Promise<Filled<Snapshot>>;
}

/**
 * What one topic is known to be. First it is filled over REST, then frames with a greater `seq` are laid on top, each
 * exactly once and in order. A hole asks the connection for the rest; `resync` and `reset` fill afresh.
 */
export class LiveTopic<State, Snapshot = unknown> {
  #view: TopicView<State>;
  #held: Frame[] = [];
  #filling = false;
  #stopped = false;
  #failures = 0;
  #stopWaiting: (() => void) | null = null;
  #telling = false;
  #leave: (() => void) | null = null;
  readonly #source: TopicSource<State, Snapshot>;
  readonly #connection: LiveConnection;
  readonly #soon: (run: () => void) => void;
  readonly #watchers = new Set<() => void>();

  /** `soon` decides when watchers hear of a change; by default once a frame, however many frames came. */
  constructor(source: TopicSource<State, Snapshot>, connection: LiveConnection, soon = oncePerFrame) {
    this.#source = source;
    this.#connection = connection;
    this.#soon = soon;
    this.#view = { state: source.rules.empty, status: 'loading', seq: 0, epoch: 0 };
  }

  get view(): TopicView<State> {
    return this.#view;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  start(): void {
    void this.fillAfresh();
  }

  /** For good: what is still being read for it is not waited for. */
  stop(): void {
    this.#stopped = true;
    this.#stopWaiting?.();
    this.#leave?.();
    this.#leave = null;
  }

  /** Reads the topic over REST again and goes on from there. */
  async fillAfresh(): Promise<void> {
    if (this.#filling || this.#stopped) return;
    this.#filling = true;
    this.#stopWaiting?.();
    try {
      const filled = await this.#source.load?.();
      if (this.#stopped) return;
      if (filled) this.#fillWith(filled);
      this.#filling = false;
      this.#failures = 0;
      this.#set({ ...this.#view, status: 'live' });
      this.#applyHeld();
      this.#readOn();
    } catch (error) {
      if (this.#stopped) return;
      this.#filling = false;
      console.warn(`live: ${this.#source.topic} could not be read`, error);
      this.#set({ ...this.#view, status: 'failed' });
      if (isPassing(statusOf(error))) this.#stopWaiting = this.#connection.later(this.#failures++, this.retry);
    }
  }

  /** Changes the state by what this page knows itself: older entries it read, its own vote. */
  readonly amend = (change: (state: State) => State): void => {
    this.#set({ ...this.#view, state: change(this.#view.state) });
  };

  readonly retry = (): void => void this.fillAfresh();

  #fillWith(filled: Filled<Snapshot>): void {
    const sameLog = filled.epoch === this.#view.epoch;
    // An answer older than what is shown (a slow request overtaken by frames) must not turn the time back.
    if (sameLog && filled.seq < this.#view.seq) return;
    const base = sameLog ? this.#view.state : this.#source.rules.empty;
    const state = this.#source.rules.fill(base, filled.snapshot);
    this.#view = { ...this.#view, state, seq: filled.seq, epoch: filled.epoch };
  }

  #readOn(): void {
    if (this.#leave) this.#connection.rejoin(this.#source.topic);
    else this.#leave = this.#connection.read(this.#source.topic, { position: () => this.#position(), onFrame: (f) => this.take(f) });
  }

  #position(): Position {
    return { since: this.#view.seq, epoch: this.#view.epoch };
  }

  take(frame: Frame): void {
    if (frame.t === 'joined') return;
    if (frame.t === 'join-refused') return this.#joinRefused(frame);
    if (frame.t === 'reset' || frame.t === 'resync') {
      if (frame.t === 'reset') this.#view = { state: this.#source.rules.empty, status: 'loading', seq: 0, epoch: frame.epoch ?? 1 };
      this.#held = [];
      void this.fillAfresh();
      return;
    }
    if (this.#filling) this.#held.push(frame);
    else this.#apply(frame);
  }

  #joinRefused(frame: Frame): void {
    if (frame.code === 'bad-since' || frame.code === 'log-reset') void this.fillAfresh();
    else this.#set({ ...this.#view, status: 'refused' });
  }

  #applyHeld(): void {
    const held = this.#held;
    this.#held = [];
    for (const frame of held) this.#apply(frame);
  }

  #apply(frame: Frame): void {
    const { seq } = frame;
    if (seq !== undefined) {
      if (seq <= this.#view.seq) return;
      if (seq > this.#view.seq + 1) return this.#connection.rejoin(this.#source.topic);
    }
    const state = this.#source.rules.reduce(this.#view.state, frame);
    this.#set({ ...this.#view, state, seq: seq ?? this.#view.seq });
  }

  #set(view: TopicView<State>): void {
    this.#view = view;
    if (this.#telling) return;
    this.#telling = true;
    this.#soon(() => {
      this.#telling = false;
      for (const watcher of this.#watchers) watcher();
    });
  }
}

/** Without one, no answer came at all. */
const statusOf = (error: unknown) => (error instanceof Error && 'status' in error && Number(error.status)) || undefined;

/** A hidden page gets no animation frames, not even one it asked for before; its title and its announcements still follow. */
export function oncePerFrame(run: () => void): void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    run();
  });
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    run();
  }, 200);
}
