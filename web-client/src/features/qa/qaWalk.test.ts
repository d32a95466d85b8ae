import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question, Questions } from '@/api/types.ts';
import type { Frame } from '@/live/wire.ts';
import { expectEqualsRefetch, type Model } from '@/testing/interleavings.ts';
import { qaRules, type QaState } from './qaTopic.ts';

const TOPIC = 'qa:1';
const AUTHOR = { id: 'p', name: 'Ana Demo' };
const at = (seq: number) => `2026-09-22T07:${String(seq).padStart(2, '0')}:00Z`;

const KINDS = [
  'ask',
  'vote',
  'vote',
  'vote',
  'vote',
  'edit',
  'answering',
  'answered',
  'open',
  'pin',
  'write',
  'merge',
  'separate',
  'remove',
  'settings',
] as const;
type Op = { kind: (typeof KINDS)[number]; q: number; other: number };

const ops = fc.array(fc.record({ kind: fc.constantFrom('ask' as const, ...KINDS), q: fc.nat(4), other: fc.nat(4) }), { maxLength: 40 });

type Row = Question & { gone?: true };
type Settings = Questions['settings'];

/** The server in small: rows, and the log that tells of them. */
class Room {
  readonly frames: Frame[] = [];
  readonly pages: Questions[] = [];
  readonly #rows = new Map<string, Row>();
  #settings: Settings = qaRules.empty.settings;

  constructor(plan: readonly Op[]) {
    this.#keep();
    for (const op of plan) this.#do(op);
  }

  #do({ kind, q, other }: Op): void {
    const id = `q${q}`;
    const row = this.#rows.get(id);
    const into = this.#rows.get(`q${other}`);
    const seq = this.#seq + 1;
    if (kind === 'settings') return this.#set({ asking: q > 0, late: false, moderated: q > 2, anonymous: true });
    if (kind === 'ask') return row ? undefined : this.#say({ ...fresh(id), at: at(seq) }, 'qa.asked', { id, text: id });
    if (!row) return;
    if (kind === 'vote') return this.#vote(row, other);
    const stands = row.state !== 'merged';
    if (kind === 'edit' && stands) this.#say({ ...row, text: `better ${seq}` }, 'qa.edited', { question: id, text: `better ${seq}` });
    else if (kind === 'answering' && stands)
      this.#say({ ...row, state: kind, second: seq }, 'qa.marked', { question: id, state: kind, second: seq });
    else if ((kind === 'answered' || kind === 'open') && stands)
      this.#say({ ...row, state: kind }, 'qa.marked', { question: id, state: kind });
    else if (kind === 'pin' && stands) this.#say({ ...row, pinned: !row.pinned }, 'qa.pinned', { question: id, pinned: !row.pinned });
    else if (kind === 'write' && stands) this.#write(row, seq);
    else if (kind === 'merge') this.#merge(row, into);
    else if (kind === 'separate' && !stands) this.#separate(row);
    else if (kind === 'remove' && stands && !this.#bears(id)) this.#remove(id);
  }

  get #seq(): number {
    return this.frames.filter(({ seq }) => seq).length;
  }

  /** Told without a number; an even count is one with the reader's own. */
  #vote(row: Row, votes: number): void {
    this.#rows.set(row.id, { ...row, votes, voted: votes > 0 && votes % 2 === 0 });
    this.frames.push({ t: 'qa.votes', topic: TOPIC, d: { question: row.id, votes } });
    this.#keep();
  }

  #bears(id: string): boolean {
    return [...this.#rows.values()].some(({ mergedInto }) => mergedInto === id);
  }

  #write(row: Row, seq: number): void {
    const text = `answer ${seq}`;
    this.#say({ ...row, state: 'answered', answer: { by: AUTHOR, at: at(seq), text } }, 'qa.written', { question: row.id, text });
  }

  #merge(row: Row, into: Row | undefined): void {
    if (row.state !== 'open' || !into || into.id === row.id || into.state === 'merged' || this.#bears(row.id)) return;
    const merged: Row = { ...row, state: 'merged', mergedInto: into.id, pinned: false };
    this.#say(merged, 'qa.merged', { question: row.id, into: into.id });
  }

  #separate(merged: Row): void {
    const { mergedInto: _, ...row } = merged;
    this.#say({ ...row, state: 'open' }, 'qa.merged', { question: row.id });
  }

  #remove(id: string): void {
    this.#rows.delete(id);
    this.#tell('qa.removed', { question: id });
  }

  #set(settings: Settings): void {
    this.#settings = settings;
    this.#tell('qa.settings', settings);
  }

  #say(row: Row, t: string, d: object): void {
    this.#rows.set(row.id, row);
    this.#tell(t, d);
  }

  #tell(t: string, d: object): void {
    const seq = this.#seq + 1;
    this.frames.push({ t, topic: TOPIC, seq, at: at(seq), by: AUTHOR, d });
    this.#keep();
  }

  #keep(): void {
    this.pages.push({ questions: [...this.#rows.values()], own: [], settings: this.#settings, seq: this.#seq, epoch: 1 });
  }

  greeting(told: number): Frame {
    const voted = (this.pages[told] as Questions).questions.filter(({ votes }) => votes > 0);
    const counts = voted.map(({ id, votes }) => ({ question: id, votes }));
    const mine = voted.filter((one) => one.voted).map(({ id }) => id);
    return { t: 'qa.counts', topic: TOPIC, d: { whole: true, counts, mine } };
  }

  /** What was taken away lost all its entries; what was reworded has the new words everywhere. */
  history(seq: number, now: number): Frame {
    const log = this.frames.slice(0, now).filter((one) => one.seq);
    const frame = log[seq - 1] as Frame;
    const id = subjectOf(frame);
    const later = log.slice(seq).filter((one) => subjectOf(one) === id);
    if (id && later.some(({ t }) => t === 'qa.removed')) return { t: 'qa.removed', topic: TOPIC, seq, d: { question: id } };
    const words = later.findLast(({ t }) => t === 'qa.edited')?.d as { text: string } | undefined;
    const reworded = words && (frame.t === 'qa.asked' || frame.t === 'qa.edited');
    return reworded ? { ...frame, d: { ...(frame.d as object), text: words.text } } : frame;
  }
}

function subjectOf({ d }: Frame): string | undefined {
  const body = d as { id?: string; question?: string };
  return body.id ?? body.question;
}

function fresh(id: string): Row {
  return { id, by: AUTHOR, at: '', text: id, votes: 0, state: 'open', pinned: false, mine: false, voted: false };
}

const models: fc.Arbitrary<Model<Questions>> = ops.map((plan) => {
  const room = new Room(plan);
  return {
    topic: TOPIC,
    frames: room.frames,
    snapshot: (told) => room.pages[told] as Questions,
    greeting: (told) => room.greeting(told),
    history: (seq, now) => room.history(seq, now),
  };
});

/** One's own vote on another device is told with the next join only. */
const seen = ({ questions, settings }: QaState) => ({
  settings,
  questions: questions.map((one) => ({ ...one, voted: false })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

test('however_frames_and_readings_interleave_questions_are_what_a_fresh_reading_shows', async () => {
  await expectEqualsRefetch(qaRules, models, seen, { seed: 20_261_121, runs: 150 });
});

test('without_the_greeting_votes_are_lost_between_reading_and_joining', async () => {
  const silent = models.map((model) => ({
    topic: model.topic,
    frames: model.frames,
    snapshot: model.snapshot,
    ...(model.history ? { history: model.history } : {}),
  }));
  await expect(expectEqualsRefetch(qaRules, silent, seen, { seed: 20_261_121, runs: 150 })).rejects.toThrow('Property failed');
});
