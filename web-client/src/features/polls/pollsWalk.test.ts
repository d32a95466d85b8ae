import fc from 'fast-check';
import { test } from 'vitest';
import type { Poll, Polls } from '@/api/types.ts';
import type { Frame } from '@/live/wire.ts';
import { expectEqualsRefetch, type Model } from '@/testing/interleavings.ts';
import { pollsRules, type PollsState } from './pollsTopic.ts';

const TOPIC = 'polls:1';
const KINDS = ['open', 'close', 'show', 'hide', 'remove'] as const;
type Op = { kind: (typeof KINDS)[number]; p: number; timed: boolean };

const ops = fc.array(fc.record({ kind: fc.constantFrom('open' as const, ...KINDS), p: fc.nat(3), timed: fc.boolean() }), { maxLength: 40 });

function card(id: string, timed: boolean) {
  const closes = timed ? { closesAt: '2026-09-22T08:00:00Z' } : {};
  return {
    id,
    kind: 'single' as const,
    quiz: false,
    question: id,
    options: ['a', 'b'],
    least: 1,
    most: 1,
    anonymous: true,
    changeable: false,
    ...closes,
  };
}

/** The server in small: polls, and the log that tells of them. */
class Room {
  readonly frames: Frame[] = [];
  readonly pages: Polls[] = [];
  readonly #polls = new Map<string, Poll>();

  constructor(plan: readonly Op[]) {
    this.#keep();
    for (const op of plan) this.#do(op);
  }

  #do({ kind, p, timed }: Op): void {
    const id = `p${p}`;
    const poll = this.#polls.get(id);
    if (kind === 'open' && poll?.state !== 'open')
      this.#put({ ...card(id, timed), live: false, state: 'open', shown: false, answered: false }, 'poll.opened', {
        poll: card(id, timed),
      });
    else if (!poll) return;
    else if (kind === 'close' && poll.state === 'open') this.#put({ ...untold(poll), state: 'closed' }, 'poll.closed', { poll: id });
    else if (kind === 'show') this.#show(poll);
    else if (kind === 'hide') this.#put(hidden(poll), 'poll.hidden', { poll: id });
    else if (kind === 'remove' && poll.state === 'closed') this.#remove(id);
  }

  #show(poll: Poll): void {
    const results = { ballots: this.frames.length, counts: [this.frames.length, 0], words: [] };
    this.#put({ ...poll, shown: true, results }, 'poll.shown', { poll: poll.id, results });
  }

  #remove(id: string): void {
    this.#polls.delete(id);
    this.#tell('poll.removed', { poll: id });
  }

  #put(poll: Poll, t: string, d: object): void {
    this.#polls.set(poll.id, poll);
    this.#tell(t, d);
  }

  #tell(t: string, d: object): void {
    const seq = this.frames.length + 1;
    this.frames.push({ t, topic: TOPIC, seq, at: '2026-09-22T07:00:00Z', d });
    this.#keep();
  }

  #keep(): void {
    this.pages.push({ polls: [...this.#polls.values()], seq: this.frames.length, epoch: 1 });
  }

  /** Numbers that were taken back, or counted anew, left the log; so did everything about a poll that is gone. */
  history(seq: number, now: number): Frame {
    const frame = this.frames[seq - 1] as Frame;
    const id = subjectOf(frame);
    const later = this.frames.slice(seq, now).filter((one) => subjectOf(one) === id);
    if (later.some(({ t }) => t === 'poll.removed')) return { ...frame, t: 'poll.removed', d: { poll: id } };
    const untoldLater = later.some(({ t }) => t === 'poll.hidden' || t === 'poll.shown' || t === 'poll.opened');
    return frame.t === 'poll.shown' && untoldLater ? { ...frame, t: 'poll.hidden', d: { poll: id } } : frame;
  }
}

function subjectOf({ d }: Frame): string {
  const { poll } = d as { poll: string | { id: string } };
  return typeof poll === 'string' ? poll : poll.id;
}

function hidden(poll: Poll): Poll {
  const { results: _, ...others } = poll;
  return { ...others, shown: false };
}

function untold(poll: Poll): Poll {
  const { closesAt: _, ...others } = poll;
  return hidden(others);
}

const models: fc.Arbitrary<Model<Polls>> = ops.map((plan) => {
  const room = new Room(plan);
  return {
    topic: TOPIC,
    frames: room.frames,
    snapshot: (seq) => room.pages[seq] as Polls,
    history: (seq, now) => room.history(seq, now),
  };
});

const seen = ({ polls }: PollsState) => polls.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('however_frames_and_readings_interleave_polls_are_what_a_fresh_reading_shows', async () => {
  await expectEqualsRefetch(pollsRules, models, seen, { seed: 20_261_121, runs: 150 });
});
