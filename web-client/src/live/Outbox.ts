import { LiveRefusal, type Command, type Frame } from './wire.ts';

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
const ATTEMPTS = 6;

/**
 * What one person has written for one topic, kept over reloads of the tab until the server has it. What is sent again has
 * its first id, so that it is stored once. A text that the server will never take is given back to its writer.
 */
export class Outbox {
  #items: readonly Outgoing[];
  readonly #topic: string;
  readonly #key: string;
  readonly #post: Post;
  readonly #watchers = new Set<() => void>();

  constructor(topic: string, person: string, post: Post) {
    this.#topic = topic;
    this.#key = `plenary.outbox.${person}.${topic}`;
    this.#post = post;
    this.#items = this.#restored();
    for (const item of this.#items) if (item.state === 'sending') this.#send(item).catch(() => this.drop(item.id));
  }

  get items(): readonly Outgoing[] {
    return this.#items;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Resolves once it is stored or stays here as failed; rejects when its text was refused and is to be mended. */
  async say(kind: string, id: string, d: unknown): Promise<void> {
    if (this.#items.length >= HELD) throw new LiveRefusal('busy', 429, '');
    const item: Outgoing = { id, kind, d, at: new Date(this.#post.now()).toISOString(), state: 'sending' };
    this.#set([...this.#items, item]);
    await this.#send(item);
  }

  again(id: string): void {
    const item = this.#items.find((one) => one.id === id);
    if (item?.state !== 'failed') return;
    this.#mark(id, 'sending', undefined);
    this.#send(item).catch((refusal: unknown) => this.#mark(id, 'failed', said(refusal)));
  }

  drop(id: string): void {
    this.#set(this.#items.filter((item) => item.id !== id));
  }

  async #send(item: Outgoing, attempt = 1): Promise<void> {
    try {
      await this.#post.send({ t: item.kind, id: item.id, topic: this.#topic, d: item.d });
      this.drop(item.id);
    } catch (refusal) {
      const status = refusal instanceof LiveRefusal ? refusal.status : 500;
      if (status === 503 && attempt < ATTEMPTS) {
        this.#post.after(AGAIN_MS, () => void this.#send(item, attempt + 1).catch(() => this.drop(item.id)));
      } else if (status === 429 || status >= 500 || status === 401 || status === 403) {
        this.#mark(item.id, 'failed', said(refusal));
      } else {
        this.drop(item.id);
        throw refusal;
      }
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
