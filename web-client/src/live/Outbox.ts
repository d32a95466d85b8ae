import { isPassing, LiveRefusal, type Command, type Frame } from './wire.ts';

/** Something that was asked for here and has no `ok` yet. Its id is chosen once and kept over every attempt. */
export interface Outgoing {
  id: string;
  kind: string;
  d: unknown;
  at: string;
  state: 'sending' | 'failed';
  /** The server's sentence about why it did not go out. */
  reason?: string | undefined;
}

/** What an outbox needs of the page. */
export interface Post {
  send(command: Command): Promise<Frame>;
  shelf: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  now(): number;
  after(ms: number, run: () => void): () => void;
}

const HELD = 20;
/** What waited longer than this is not sent without being asked again: the talk has moved on. */
const FRESH_MS = 10 * 60_000;
const AGAIN_MS = 5_000;

interface Writer {
  done(): void;
  refused(refusal: unknown): void;
}

/**
 * What one person has written for one topic, kept over reloads of the tab until the server has it. One leaves after the
 * other, so that they stand in the order in which they were written. What is sent again has its first id, so that it is
 * stored once. A text that the server will never take is given back to its writer.
 */
export class Outbox {
  #items: readonly Outgoing[];
  readonly #topic: string;
  readonly #key: string;
  readonly #post: Post;
  readonly #watchers = new Set<() => void>();
  readonly #writers = new Map<string, Writer>();
  #busy = false;
  #onTheWay = 0;

  constructor(topic: string, person: string, post: Post) {
    this.#topic = topic;
    this.#key = `plenary.outbox.${person}.${topic}`;
    this.#post = post;
    this.#items = this.#restored();
    this.#goOn();
  }

  get items(): readonly Outgoing[] {
    return this.#items;
  }

  /** What goes out by itself and is not on its way yet. */
  get waiting(): number {
    return this.#items.filter(({ state }) => state === 'sending').length - this.#onTheWay;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Resolves once it is stored or stays here as failed; rejects when its text was refused and is to be mended. */
  async say(kind: string, id: string, d: unknown): Promise<void> {
    if (this.#items.length >= HELD) throw new LiveRefusal('busy', 429, '');
    const item: Outgoing = { id, kind, d, at: this.#now(), state: 'sending' };
    this.#set([...this.#items, item]);
    const said = new Promise<void>((done, refused) => this.#writers.set(id, { done, refused }));
    this.#goOn();
    await said;
  }

  again(id: string): void {
    const item = this.#items.find((one) => one.id === id);
    if (item?.state !== 'failed') return;
    this.#set(this.#items.map((one) => (one.id === id ? { ...one, at: this.#now(), state: 'sending', reason: undefined } : one)));
    this.#goOn();
  }

  drop(id: string): void {
    this.#set(this.#items.filter((item) => item.id !== id));
  }

  #now(): string {
    return new Date(this.#post.now()).toISOString();
  }

  #goOn(): void {
    const item = this.#items.find(({ state }) => state === 'sending');
    if (!item || this.#busy) return;
    this.#busy = true;
    void this.#send(item);
  }

  async #send(item: Outgoing): Promise<void> {
    let wait = 0;
    try {
      this.#onTheWay = 1;
      await this.#post.send({ t: item.kind, id: item.id, topic: this.#topic, d: item.d }).finally(() => (this.#onTheWay = 0));
      this.drop(item.id);
      this.#writerOf(item)?.done();
    } catch (refusal) {
      wait = this.#waitAfter(item, refusal);
      if (wait > 0) this.#writerOf(item)?.done();
      else this.#giveUp(item, refusal);
    }
    if (wait > 0) this.#post.after(wait, () => this.#next());
    else this.#next();
  }

  #next(): void {
    this.#busy = false;
    this.#goOn();
  }

  /** Told once, and forgotten. */
  #writerOf({ id }: Outgoing): Writer | undefined {
    const writer = this.#writers.get(id);
    this.#writers.delete(id);
    return writer;
  }

  /** Milliseconds until it goes out by itself; 0 when it does not. */
  #waitAfter(item: Outgoing, refusal: unknown): number {
    if (!(refusal instanceof LiveRefusal) || this.#post.now() - Date.parse(item.at) >= FRESH_MS) return 0;
    if (refusal.status === 503) return AGAIN_MS;
    return refusal.code === 'rate-limited' || refusal.code === 'busy' ? (refusal.retryAfter ?? 0) * 1000 : 0;
  }

  /** What may go out at another time stays; what is refused for itself goes back to its writer. */
  #giveUp(item: Outgoing, refusal: unknown): void {
    const writer = this.#writerOf(item);
    const status = refusal instanceof LiveRefusal ? refusal.status : 500;
    if (writer && !isPassing(status) && status !== 401 && status !== 403) {
      this.drop(item.id);
      writer.refused(refusal);
    } else {
      this.#mark(item.id, 'failed', said(refusal));
      writer?.done();
    }
  }

  #mark(id: string, state: Outgoing['state'], reason: string | undefined): void {
    this.#set(this.#items.map((item) => (item.id === id ? { ...item, state, reason } : item)));
  }

  #set(items: readonly Outgoing[]): void {
    this.#items = items;
    if (items.length === 0) this.#post.shelf.removeItem(this.#key);
    else this.#post.shelf.setItem(this.#key, JSON.stringify(items));
    for (const watcher of this.#watchers) watcher();
  }

  #restored(): readonly Outgoing[] {
    const kept = parsed(this.#post.shelf.getItem(this.#key)).slice(0, HELD);
    const fresh = this.#post.now() - FRESH_MS;
    return kept.map((item) => (item.state === 'sending' && Date.parse(item.at) < fresh ? { ...item, state: 'failed' } : item));
  }
}

function said(refusal: unknown): string | undefined {
  return refusal instanceof LiveRefusal && refusal.message ? refusal.message : undefined;
}

function parsed(text: string | null): Outgoing[] {
  if (!text) return [];
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) ? items.filter(isOutgoing) : [];
  } catch (error) {
    console.warn('live: an outbox that cannot be read was left out', error);
    return [];
  }
}

function isOutgoing(item: unknown): item is Outgoing {
  return typeof item === 'object' && item !== null && 'id' in item && 'kind' in item && 'at' in item && 'state' in item;
}
