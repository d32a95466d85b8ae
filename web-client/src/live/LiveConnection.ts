import { backoff, COOL_DOWN_MS } from './backoff.ts';
import { Pace } from './Pace.ts';
import { CLOSE, eventOf, framesOf, isPassing, LiveRefusal, type Command, type Frame, type Position } from './wire.ts';

export type ConnectionState =
  | { kind: 'idle' }
  | { kind: 'connecting'; attempt: number }
  | { kind: 'open' }
  | { kind: 'waiting'; attempt: number; until: number }
  | { kind: 'ended'; reason: 'sign-in-ended' | 'removed' | 'refused' };

/** The part of a WebSocket that is used, so that tests can stand in for it. */
export interface Socket {
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
}

export interface Surroundings {
  open(): Socket;
  /** A one-time ticket; throws LiveRefusal with status 401 when the sign-in is over. */
  ticket(): Promise<string>;
  now(): number;
  random(): number;
  after(ms: number, run: () => void): () => void;
  /** Until the returned function is called. */
  every(ms: number, run: () => void): () => void;
}

/** The server says something every twenty seconds, if only that it is there. */
const SILENT_MS = 45_000;
const LOOK_MS = 5_000;

interface Pending {
  command: Command;
  /** What it was last sent over. */
  over: Socket | null;
  resolve(frame: Frame): void;
  reject(refusal: LiveRefusal): void;
}

interface Reader {
  position(): Position;
  onFrame(frame: Frame): void;
}

/**
 * The page's one socket. It says hello with a fresh ticket, joins every wanted topic from where its reader stands, and
 * sends again, with the same id and in the same order, every command that has no answer yet. Nothing here knows what a
 * topic means.
 */
export class LiveConnection {
  #state: ConnectionState = { kind: 'idle' };
  #socket: Socket | null = null;
  #pace: Pace | null = null;
  #cancelWait: (() => void) | null = null;
  #stopLooking: (() => void) | null = null;
  #heard = 0;
  #degraded = false;
  #attempt = 0;
  #next = 0;
  #skew = 0;
  readonly #around: Surroundings;
  readonly #readers = new Map<string, Reader>();
  readonly #joining = new Map<string, { topic: string; reader: Reader }>();
  readonly #joined = new Set<string>();
  /** How often the join of a topic was put off since it was last there. */
  readonly #putOff = new Map<string, number>();
  readonly #pending = new Map<string, Pending>();
  readonly #watchers = new Set<() => void>();
  readonly #shutOut = new Set<() => void>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Commands that were asked for and have no answer yet. */
  get queued(): number {
    return this.#pending.size;
  }

  /** The server said that it cannot store anything, and nothing has shown since that it can again. */
  get degraded(): boolean {
    return this.#degraded;
  }

  /** By how many milliseconds the server's clock is before this device's. */
  get skew(): number {
    return this.#skew;
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Hears when the server ends a topic because the right to it is gone. */
  onShutOut(listener: () => void): () => void {
    this.#shutOut.add(listener);
    return () => this.#shutOut.delete(listener);
  }

  /** Reads a topic until the returned function is called. The first reader opens the socket. */
  read(topic: string, reader: Reader): () => void {
    this.#readers.set(topic, reader);
    if (this.#state.kind === 'idle') this.#connect();
    else if (this.#state.kind === 'open') this.#join(topic);
    return () => {
      if (this.#readers.get(topic) !== reader) return;
      this.#readers.delete(topic);
      if (this.#joined.delete(topic)) this.#write({ t: 'leave', id: this.#id(), topic });
    };
  }

  /** Asks once more for everything after the reader's position, for instance after a gap. */
  rejoin(topic: string): void {
    this.#joined.delete(topic);
    if (this.#state.kind === 'open' && this.#readers.has(topic)) this.#join(topic);
  }

  /** Resolves with the server's `ok`; a loss of the connection in between only makes it later. */
  command(command: Command): Promise<Frame> {
    if (this.#state.kind === 'ended') return Promise.reject(endedRefusal(this.#state.reason));
    return new Promise((resolve, reject) => {
      const pending = { command, over: null, resolve, reject };
      this.#pending.set(command.id, pending);
      if (this.#joined.has(command.topic)) this.#send(pending);
      this.#tell();
    });
  }

  /** Runs it after a wait that grows with each time, with chance in it. */
  later(times: number, run: () => void): () => void {
    return this.#around.after(backoff(times, this.#around.random), run);
  }

  /** Now rather than when the wait is over: the person pressed, or the network came back. */
  retryNow(): void {
    if (this.#state.kind !== 'waiting') return;
    this.#cancelWait?.();
    this.#connect();
  }

  close(): void {
    this.#cancelWait?.();
    this.#forgetSocket()?.close();
    this.#become({ kind: 'idle' });
  }

  #connect(): void {
    const state: ConnectionState = { kind: 'connecting', attempt: this.#attempt };
    this.#become(state);
    this.#around.ticket().then(
      (ticket) => {
        if (state === this.#state) this.#open(ticket);
      },
      (error: unknown) => {
        // Closed meanwhile, and perhaps opened again with another ticket.
        if (state !== this.#state) return;
        if (error instanceof LiveRefusal && error.status === 401) this.#end('sign-in-ended');
        else if (error instanceof LiveRefusal && error.status === 403) this.#end('refused');
        else this.#wait(backoff(this.#attempt++, this.#around.random));
      },
    );
  }

  #open(ticket: string): void {
    const socket = this.#around.open();
    this.#socket = socket;
    this.#pace = new Pace(this.#around, (text) => socket.send(text));
    this.#heard = this.#around.now();
    this.#stopLooking = this.#around.every(LOOK_MS, () => this.#lookForLife());
    socket.onopen = () => this.#write({ t: 'hello', id: this.#id(), d: { ticket } });
    socket.onmessage = ({ data }) => {
      if (socket !== this.#socket || typeof data !== 'string') return;
      this.#heard = this.#around.now();
      for (const frame of framesOf(data)) this.#take(frame);
    };
    socket.onclose = ({ code }) => {
      if (socket === this.#socket) this.#lost(code);
    };
  }

  #take(frame: Frame): void {
    if (frame.t === 'degraded') return this.#degrade(!isOver(frame));
    if (this.#degraded && (frame.t === 'ok' || frame.t === 'welcome' || frame.seq !== undefined)) this.#degrade(false);
    if (frame.t === 'welcome') {
      this.#attempt = 0;
      this.#setClock(frame);
      this.#become({ kind: 'open' });
      for (const topic of this.#readers.keys()) this.#join(topic);
    } else if (frame.t === 'err' && frame.ref === undefined && frame.topic !== undefined) {
      this.#joined.delete(frame.topic);
      this.#readers.get(frame.topic)?.onFrame({ ...frame, t: 'join-refused' });
      for (const listener of this.#shutOut) listener();
    } else if (frame.t === 'ok' || frame.t === 'err') {
      this.#answer(frame);
    } else if (frame.topic !== undefined) {
      this.#readers.get(frame.topic)?.onFrame(frame);
    }
  }

  #setClock(welcome: Frame): void {
    const event = eventOf(welcome);
    const at = event.t === 'welcome' ? Date.parse(event.d.at) : NaN;
    if (!Number.isNaN(at)) this.#skew = at - this.#around.now();
  }

  #answer(frame: Frame): void {
    const ref = frame.ref ?? '';
    const joining = this.#joining.get(ref);
    if (joining) {
      const { topic, reader } = joining;
      this.#joining.delete(ref);
      if (this.#readers.get(topic) !== reader) return this.#joinedForNobody(topic, frame.t === 'ok');
      if (frame.t === 'ok') this.#joinDone(topic);
      else if (isPassing(frame.status)) return this.#joinLater(topic, frame.retryAfter);
      reader.onFrame({ ...frame, t: frame.t === 'ok' ? 'joined' : 'join-refused', topic });
      return;
    }
    const pending = this.#pending.get(ref);
    if (!pending) return;
    this.#pending.delete(ref);
    if (frame.t === 'ok') pending.resolve(frame);
    else pending.reject(new LiveRefusal(frame.code ?? 'internal', frame.status ?? 500, frame.detail ?? '', frame.retryAfter));
    this.#tell();
  }

  /** It was not refused for good: the reader goes on waiting and hears nothing of it. */
  #joinLater(topic: string, retryAfter: number | undefined): void {
    const times = this.#putOff.get(topic) ?? 0;
    this.#putOff.set(topic, times + 1);
    const socket = this.#socket;
    const wait = Math.max(backoff(times, this.#around.random), (retryAfter ?? 0) * 1000);
    this.#around.after(wait, () => {
      if (socket === this.#socket) this.rejoin(topic);
    });
  }

  #joinDone(topic: string): void {
    this.#joined.add(topic);
    this.#putOff.delete(topic);
    for (const pending of this.#pending.values()) if (pending.command.topic === topic) this.#send(pending);
  }

  /** Whoever wanted it has gone; whoever reads it since stands elsewhere. */
  #joinedForNobody(topic: string, joined: boolean): void {
    if (this.#readers.has(topic)) this.#join(topic);
    else if (joined) this.#write({ t: 'leave', id: this.#id(), topic });
  }

  #join(topic: string): void {
    const reader = this.#readers.get(topic);
    if (!reader || this.#joined.has(topic) || [...this.#joining.values()].some((one) => one.topic === topic)) return;
    const id = this.#id();
    this.#joining.set(id, { topic, reader });
    this.#write({ t: 'join', id, topic, d: reader.position() });
  }

  /** A line that died without a word, or a device that slept: nobody tells the page. */
  #lookForLife(): void {
    if (this.#around.now() - this.#heard < SILENT_MS) return;
    const socket = this.#forgetSocket();
    this.#lost(0);
    socket?.close();
  }

  #forgetSocket(): Socket | null {
    const socket = this.#socket;
    this.#socket = null;
    this.#pace?.stop();
    this.#pace = null;
    this.#stopLooking?.();
    this.#joined.clear();
    this.#joining.clear();
    this.#putOff.clear();
    return socket;
  }

  #lost(code: number): void {
    this.#forgetSocket();
    if (code === CLOSE.signInEnded) this.#end('sign-in-ended');
    else if (code === CLOSE.removed) this.#end('removed');
    else if (code === CLOSE.policy || code === CLOSE.tooMany) this.#wait(COOL_DOWN_MS);
    else this.#wait(backoff(this.#attempt++, this.#around.random));
  }

  #degrade(now: boolean): void {
    this.#degraded = now;
    this.#tell();
  }

  #wait(ms: number): void {
    this.#become({ kind: 'waiting', attempt: this.#attempt, until: this.#around.now() + ms });
    this.#cancelWait = this.#around.after(ms, () => this.#connect());
  }

  #end(reason: 'sign-in-ended' | 'removed' | 'refused'): void {
    const refusal = endedRefusal(reason);
    for (const pending of this.#pending.values()) pending.reject(refusal);
    this.#pending.clear();
    this.#become({ kind: 'ended', reason });
  }

  /** Once over each socket: what waits for its answer there needs no second time. */
  #send(pending: Pending): void {
    if (pending.over === this.#socket) return;
    pending.over = this.#socket;
    this.#write(pending.command);
  }

  #write(message: object): void {
    this.#pace?.say(JSON.stringify(message));
  }

  #id(): string {
    return String(++this.#next);
  }

  #become(state: ConnectionState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

function endedRefusal(reason: string): LiveRefusal {
  return new LiveRefusal(reason, reason === 'sign-in-ended' ? 401 : 403, '');
}

function isOver({ d }: Frame): boolean {
  return typeof d === 'object' && d !== null && 'over' in d && d.over === true;
}
