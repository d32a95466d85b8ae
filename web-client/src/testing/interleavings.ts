import fc from 'fast-check';
import { expect } from 'vitest';
import { LiveConnection } from '@/live/LiveConnection.ts';
import { LiveTopic, type TopicRules } from '@/live/LiveTopic.ts';
import type { Frame } from '@/live/wire.ts';
import { NetworkDouble, settle, type SocketDouble } from './liveDouble.ts';

/**
 * A log as a test's own server keeps it. Frames with a number are numbered 1 to n without gaps; those without one are told
 * to whoever listens in that moment, and are in no history.
 */
export interface Model<Snapshot> {
  topic: string;
  frames: readonly Frame[];
  /** The answer of REST when so many frames had been told. */
  snapshot(told: number): Snapshot;
  /** What whoever joins in that moment hears behind the history. */
  greeting?(told: number): Frame;
  /** What history holds in the place of a number when the log stands at `now`: what was hidden has lost its text. */
  history?(seq: number, now: number): Frame;
}

type Step = { do: 'live' | 'skip' | 'repeat' | 'cut' | 'resync' | 'reset' | 'slowRead' | 'answer' | 'putOff' | 'shut'; n: number };

const steps = fc.array(
  fc.record({
    do: fc.constantFrom<Step['do']>(
      'live',
      'live',
      'live',
      'skip',
      'repeat',
      'cut',
      'resync',
      'reset',
      'slowRead',
      'answer',
      'putOff',
      'shut',
    ),
    n: fc.nat(30),
  }),
  { maxLength: 30 },
);

const isNumbered = ({ seq }: Frame) => seq !== undefined;

/**
 * However live frames, repeats, holes, lost connections, late answers, joins that are put off, rights that go and come back,
 * resync and reset interleave: once everything has
 * come, the state is what a fresh reading gives. `seen` leaves out what a reader's own doings may change.
 */
export async function expectEqualsRefetch<State, Snapshot>(
  rules: TopicRules<State, Snapshot>,
  models: fc.Arbitrary<Model<Snapshot>>,
  seen: (state: State) => unknown = (state) => state,
  { seed = 4, runs = 200 } = {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(models, steps, async (model, plan) => {
      const play = new Play(rules, model);
      for (const step of plan) await play.take(step);
      const state = await play.untilCaughtUp();
      const fresh = rules.fill(rules.empty, model.snapshot(model.frames.length));
      expect(seen(state)).toEqual(seen(fresh));
    }),
    { seed, numRuns: runs },
  );
}

class Play<State, Snapshot> {
  readonly #network = new NetworkDouble();
  readonly #model: Model<Snapshot>;
  readonly #topic: LiveTopic<State, Snapshot>;
  #at = 0;
  #epoch = 1;
  #greeted: SocketDouble | null = null;
  #answered = 0;
  #slow = false;
  /** So many joins are answered with: not now. */
  #busy = 0;
  #shut = false;
  /** A join was let in on this connection, and its right has not ended since. */
  #inside = false;
  #answers: (() => void)[] = [];

  constructor(rules: TopicRules<State, Snapshot>, model: Model<Snapshot>) {
    this.#model = model;
    const source = { topic: model.topic, rules, load: () => this.#read() };
    this.#topic = new LiveTopic(source, new LiveConnection(this.#network), (run) => run());
    this.#topic.start();
  }

  async take({ do: what, n }: Step): Promise<void> {
    const { topic } = this.#model;
    if (what === 'live') this.#live(n % 4);
    else if (what === 'skip') this.#say(...this.#next(n % 3).filter((frame) => !isNumbered(frame)));
    else if (what === 'repeat') this.#say(...this.#model.frames.slice(Math.max(0, this.#at - n), this.#at).filter(isNumbered));
    else if (what === 'cut') this.#cut(n % 4);
    else if (what === 'resync') this.#say({ t: 'resync', topic, seq: this.#seq });
    else if (what === 'reset') this.#say({ t: 'reset', topic, epoch: ++this.#epoch, seq: this.#seq });
    else if (what === 'slowRead') this.#slow = true;
    else if (what === 'putOff') this.#busy = n % 3;
    else if (what === 'shut') this.#shutOut();
    else this.#answer();
    await this.#turn();
  }

  async untilCaughtUp(): Promise<State> {
    this.#answer();
    this.#busy = 0;
    this.#say(...this.#next(this.#model.frames.length).filter((frame) => !isNumbered(frame)));
    for (let turn = 0; turn < 8; turn++) {
      await this.#turn();
      this.#say(...this.#model.frames.filter(isNumbered).slice(-1));
    }
    expect(this.#topic.view.seq).toBe(this.#seq);
    return this.#topic.view.state;
  }

  /** REST answers at once, or when a slow answer is let go; then it tells how the log stood when it was asked. */
  #read(): Promise<{ snapshot: Snapshot; seq: number; epoch: number }> {
    const answer = { snapshot: this.#model.snapshot(this.#at), seq: this.#seq, epoch: this.#epoch };
    return this.#slow ? new Promise((resolve) => this.#answers.push(() => resolve(answer))) : Promise.resolve(answer);
  }

  #answer(): void {
    this.#slow = false;
    for (const answer of this.#answers.splice(0)) answer();
  }

  #live(count: number): void {
    this.#say(...this.#next(count));
  }

  /** So much happens before the page is back. */
  #cut(count: number): void {
    this.#network.sockets.at(-1)?.cut();
    this.#inside = false;
    this.#next(count);
  }

  /** What happens next in the room. */
  #next(count: number): readonly Frame[] {
    const from = this.#at;
    this.#at = Math.min(from + count, this.#model.frames.length);
    return this.#model.frames.slice(from, this.#at);
  }

  get #seq(): number {
    return this.#model.frames.slice(0, this.#at).filter(isNumbered).length;
  }

  /** The right is gone; when it is there again the page asks anew, as it does once its own reading says so. */
  #shutOut(): void {
    this.#say({ t: 'err', topic: this.#model.topic, code: 'not-open', status: 403 });
    this.#shut = this.#inside;
    this.#inside = false;
  }

  /** What a joined reader hears; a reader who is not joined hears nothing. */
  #say(...frames: Frame[]): void {
    const socket = this.#network.sockets.at(-1);
    if (frames.length > 0 && socket && socket === this.#greeted && this.#inside) socket.say(...frames);
  }

  async #turn(): Promise<void> {
    await settle();
    if (this.#shut) {
      this.#shut = false;
      this.#topic.retry();
      await settle();
    }
    if (this.#network.waits.length > 0) await this.#network.passWait();
    const socket = this.#network.sockets.at(-1);
    if (!socket) return;
    if (socket !== this.#greeted) {
      this.#greeted = socket;
      this.#answered = 0;
      this.#inside = false;
      socket.onopen?.();
      socket.say({ t: 'welcome', d: {} });
    }
    this.#answerJoins(socket);
    await settle();
  }

  #answerJoins(socket: SocketDouble): void {
    const joins = socket.sent.filter(({ t }) => t === 'join');
    for (const { id, d } of joins.slice(this.#answered)) {
      const since = d?.since ?? 0;
      if (this.#busy > 0) {
        this.#busy -= 1;
        socket.say({ t: 'err', ref: id, code: 'unavailable', status: 503, retryAfter: 1 });
      } else if (d?.epoch !== this.#epoch && since > 0) socket.say({ t: 'err', ref: id, code: 'log-reset', status: 409 });
      else {
        this.#inside = true;
        const greeting = this.#model.greeting?.(this.#at);
        socket.say({ t: 'ok', ref: id, seq: this.#seq }, ...this.#history(since), ...(greeting ? [greeting] : []));
      }
    }
    this.#answered = joins.length;
  }

  #history(since: number): Frame[] {
    const { frames, history } = this.#model;
    const missed = frames.slice(0, this.#at).filter(isNumbered).slice(since);
    return missed.map((frame, i) => history?.(since + i + 1, this.#at) ?? frame);
  }
}
