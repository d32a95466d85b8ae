import { LiveConnection, type Surroundings } from './LiveConnection.ts';
import { LiveTopic, type TopicSource } from './LiveTopic.ts';
import { Outbox } from './Outbox.ts';
import type { Frame } from './wire.ts';

interface Held {
  topic: LiveTopic<unknown, unknown>;
  holders: number;
}

/** All live topics of the page and their one connection. Lives outside React; hooks hold and release topics. */
export class LiveStore {
  readonly connection: LiveConnection;
  readonly #held = new Map<string, Held>();
  readonly #outboxes = new Map<string, Outbox>();
  readonly #watchers = new Set<() => void>();
  readonly #around: Surroundings;
  readonly #newId: () => string;

  constructor(around: Surroundings, newId: () => string = () => crypto.randomUUID()) {
    this.#around = around;
    this.connection = new LiveConnection(around);
    this.connection.watch(() => this.#tell());
    this.#newId = newId;
  }

  /** What was asked for and has no answer yet. */
  get queued(): number {
    return [...this.#outboxes.values()].reduce((sum, { waiting }) => sum + waiting, this.connection.queued);
  }

  /** Hears of the connection and of all outboxes. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** The topic, started by its first holder and stopped by its last. */
  hold<State, Snapshot>(source: TopicSource<State, Snapshot>): { topic: LiveTopic<State, Snapshot>; release: () => void } {
    let held = this.#held.get(source.topic);
    if (!held) {
      held = { topic: new LiveTopic(source, this.connection) as LiveTopic<unknown, unknown>, holders: 0 };
      this.#held.set(source.topic, held);
      held.topic.start();
    }
    const mine = held;
    mine.holders += 1;
    return { topic: mine.topic as LiveTopic<State, Snapshot>, release: () => this.#release(source.topic, mine) };
  }

  /** What was refused is asked for once more: a right may be there again. */
  askAgain(): void {
    for (const { topic } of this.#held.values()) if (topic.view.status === 'refused') topic.retry();
  }

  #release(name: string, held: Held): void {
    held.holders -= 1;
    if (held.holders > 0) return;
    held.topic.stop();
    this.#held.delete(name);
    if (this.#held.size === 0) this.connection.close();
  }

  /** Sends a command under an id of its own, or the caller's; throws LiveRefusal with the server's code. */
  sendCommand(kind: string, topic: string, d: unknown, id = this.#newId()): Promise<Frame> {
    return this.connection.command({ t: kind, id, topic, d });
  }

  /** What this person has written for a topic and is not stored yet; one for the whole page. */
  outbox(topic: string, person: string): Outbox {
    const key = `${person} ${topic}`;
    const outbox = this.#outboxes.get(key) ?? this.#newOutbox(topic, person);
    this.#outboxes.set(key, outbox);
    return outbox;
  }

  #newOutbox(topic: string, person: string): Outbox {
    const around = this.#around;
    const outbox = new Outbox(topic, person, {
      send: (command) => this.connection.command(command),
      shelf: sessionStorage,
      now: () => around.now(),
      after: (ms, run) => around.after(ms, run),
    });
    outbox.watch(() => this.#tell());
    return outbox;
  }
}
