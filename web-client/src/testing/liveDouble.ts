import type { Socket, Surroundings } from '@/live/LiveConnection.ts';
import type { Frame } from '@/live/wire.ts';

interface Sent {
  t: string;
  id: string;
  topic?: string;
  d?: { since?: number; epoch?: number; ticket?: string; text?: string };
}

/** One socket seen from the server's side. */
export class SocketDouble implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  readonly sent: Sent[] = [];
  /** When each was sent. */
  readonly times: number[] = [];
  clock: () => number = () => 0;

  send(text: string): void {
    this.sent.push(JSON.parse(text) as Sent);
    this.times.push(this.clock());
  }

  close(): void {
    this.cut(1000);
  }

  say(...frames: Frame[]): void {
    this.onmessage?.({ data: frames.map((f) => JSON.stringify(f)).join('\n') });
  }

  cut(code = 1006): void {
    this.onclose?.({ code });
  }

  /** Accepts hello and every join sent so far. */
  welcome(): void {
    this.onopen?.();
    this.say({ t: 'welcome', d: {} });
    this.acceptJoins();
  }

  acceptJoins(): void {
    for (const { t, id } of [...this.sent]) if (t === 'join') this.say({ t: 'ok', ref: id });
  }

  kinds(): string[] {
    return this.sent.map((s) => s.t);
  }
}

/** A network that a test plays by hand: sockets, tickets and the clock. */
export class NetworkDouble implements Surroundings {
  readonly sockets: SocketDouble[] = [];
  readonly waits: { ms: number; run: () => void }[] = [];
  ticketAnswer: () => Promise<string> = () => Promise.resolve('one-time');

  get socket(): SocketDouble {
    const last = this.sockets.at(-1);
    if (!last) throw new Error('no socket was opened');
    return last;
  }

  open(): Socket {
    const socket = new SocketDouble();
    socket.clock = () => this.now();
    this.sockets.push(socket);
    return socket;
  }

  ticket(): Promise<string> {
    return this.ticketAnswer();
  }

  time = 0;
  readonly #looks = new Set<() => void>();

  now(): number {
    return this.time;
  }

  every(_: number, run: () => void): () => void {
    this.#looks.add(run);
    return () => this.#looks.delete(run);
  }

  /** So much time goes by, and whatever looks regularly looks once. */
  passTime(ms: number): void {
    this.time += ms;
    for (const look of this.#looks) look();
  }

  random(): number {
    return 0.5;
  }

  after(ms: number, run: () => void): () => void {
    const wait = { ms, run };
    this.waits.push(wait);
    return () => this.waits.splice(this.waits.indexOf(wait), 1);
  }

  /** Lets the current wait pass. */
  async passWait(): Promise<void> {
    const wait = this.waits.shift();
    this.time += wait?.ms ?? 0;
    wait?.run();
    await settle();
  }
}

/** Lets promises that are already answered run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
}
