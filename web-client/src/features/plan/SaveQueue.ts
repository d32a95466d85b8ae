import { ApiError, asApiError } from '@/api/ApiError.ts';
import { before, itemIn, onTopOf, stands, withEdit, withEdits, withSaved, type Edit } from './edits.ts';
import { shapeOf } from './merge.ts';
import type { Draft, DraftSaved } from './types.ts';

/** Where edits go. */
export interface Desk {
  send(edit: Edit, version: number): Promise<DraftSaved>;
  read(): Promise<Draft>;
  /** Runs after so long, or when the network is back; answers how to call it off. */
  later(run: () => void, ms?: number): () => void;
  /** What the server has, and what waits: both outlive this view, the latter also a reload of the tab. */
  keep(saved: Draft, waiting: readonly Edit[]): void;
}

export type Saving = 'saved' | 'saving' | 'waiting';

export interface Situation {
  /** What the person sees: the server's draft with everything that is not saved yet. */
  draft: Draft;
  saving: Saving;
  waiting: number;
  /** The last edit that the server did not take, and why. */
  refused: { edit: Edit; error: ApiError } | null;
  /** Somebody else has saved since this page was read. */
  others: boolean;
  undo: number;
}

interface Entry {
  edit: Edit;
  done: (result: 'saved' | 'waiting') => void;
  fail: (error: ApiError) => void;
}

const MOST_UNDO = 50;

/**
 * Saves edits one after another, each on the version that the one before has made. Nothing is lost: without a network
 * edits wait; when somebody else was faster the draft is read anew and the edit is put on top, field by field, unless both
 * changed the same.
 */
export class SaveQueue {
  private base: Draft;
  private entries: Entry[] = [];
  private sending = false;
  private callOff: (() => void) | null = null;
  private undoable: Edit[] = [];
  private refused: Situation['refused'] = null;
  private others = false;
  /** As the server keeps what was sent, where it cleaned it: by what was sent. */
  private readonly cleaned = new Map<string, Edit['item']>();
  private readonly watchers = new Set<() => void>();
  private situation: Situation;
  private readonly desk: Desk;

  constructor(draft: Draft, desk: Desk, kept: readonly Edit[] = []) {
    this.base = draft;
    this.desk = desk;
    this.entries = kept.map((edit) => ({
      edit: { ...edit, from: edit.from === undefined ? itemIn(draft, edit) : edit.from } as Edit,
      done: () => undefined,
      fail: () => undefined,
    }));
    this.putOnTop();
    this.situation = this.describe();
    if (kept.length > 0) this.advance();
  }

  readonly current = (): Situation => this.situation;

  readonly watch = (run: () => void): (() => void) => {
    this.watchers.add(run);
    return () => this.watchers.delete(run);
  };

  /** Answers once the server has it, or once it is known to wait for the network; fails when it is refused. */
  save(edit: Edit, { undoable = true } = {}): Promise<'saved' | 'waiting'> {
    const { draft } = this.situation;
    const from = edit.from === undefined ? itemIn(draft, edit) : (this.cleaned.get(shapeOf(edit.from)) ?? edit.from);
    const made = { ...edit, from } as Edit;
    if (undoable) this.undoable = [...this.undoable, { ...before(draft, edit), from: edit.item } as Edit].slice(-MOST_UNDO);
    this.refused = null;
    return new Promise((done, fail) => {
      this.entries.push({ edit: onTopOf(draft, made) ?? made, done, fail });
      this.tell();
      this.advance();
    });
  }

  /** Takes the last edit back; answers what it was about. */
  undo(): Edit | null {
    const edit = this.undoable.at(-1);
    if (!edit) return null;
    this.undoable = this.undoable.slice(0, -1);
    this.save(edit, { undoable: false }).catch(() => undefined);
    return edit;
  }

  /** The draft was read again by the page. */
  refresh(draft: Draft): void {
    if (this.entries.length > 0 || draft.version <= this.base.version) return;
    this.base = draft;
    this.tell();
  }

  /** A draft that begins anew after a release; what waits goes on top of it. */
  restart(draft: Draft): void {
    [this.base, this.undoable, this.refused, this.others] = [draft, [], null, false];
    this.putOnTop();
    this.tell();
  }

  /** The draft was thrown away, and what waits with it. */
  discard(draft: Draft): void {
    this.entries = [];
    this.restart(draft);
  }

  dismiss(): void {
    [this.refused, this.others] = [null, false];
    this.tell();
  }

  private advance(): void {
    const entry = this.entries[0];
    if (!entry || this.sending) return;
    this.callOff?.();
    this.callOff = null;
    const edit = onTopOf(this.base, entry.edit);
    if (!edit) return this.refuse(entry, new ApiError('draft-changed', 409, ''));
    entry.edit = edit;
    this.sending = true;
    this.tell();
    this.desk
      .send(edit, this.base.version)
      .then((saved) => this.taken(entry, saved))
      .catch((error: unknown) => this.notTaken(entry, asApiError(error)));
  }

  private taken(entry: Entry, saved: DraftSaved): void {
    this.base = withSaved(withEdit(this.base, entry.edit), saved);
    this.remember(entry.edit);
    this.leave(entry);
    entry.done('saved');
    this.advance();
  }

  private notTaken(entry: Entry, error: ApiError): void {
    this.sending = false;
    if (error.code === 'offline' || error.status === 503) return this.wait(entry);
    if (error.status === 429) return this.wait(entry, error.againMs || undefined);
    if (error.code === 'draft-changed') return void this.catchUp(entry);
    this.refuse(entry, error);
  }

  private wait(entry: Entry, ms?: number): void {
    this.callOff = this.desk.later(() => this.advance(), ms);
    entry.done('waiting');
    this.tell();
  }

  private async catchUp(entry: Entry): Promise<void> {
    this.sending = true;
    const { version } = this.base;
    try {
      this.base = await this.desk.read();
    } catch {
      this.sending = false;
      return this.wait(entry);
    }
    this.sending = false;
    // Taken before, by an answer that never came: nobody else has been here.
    const mine = stands(this.base, entry.edit);
    this.others = !mine || this.base.version > version + 1;
    if (mine) {
      this.leave(entry);
      entry.done('saved');
    }
    this.putOnTop();
    this.tell();
    this.advance();
  }

  /** What waits is shown on what others have done. What does not go together is refused when its turn comes. */
  private putOnTop(): void {
    let draft = this.base;
    for (const entry of this.entries) {
      entry.edit = onTopOf(draft, entry.edit) ?? entry.edit;
      draft = withEdit(draft, entry.edit);
    }
  }

  /** Edits that were made from what was sent are made from what the server keeps of it. */
  private remember(sent: Edit): void {
    const kept = itemIn(this.base, sent);
    const key = shapeOf(sent.item);
    if (!kept || shapeOf(kept) === key) return;
    this.cleaned.set(key, kept);
    for (const entry of this.entries)
      if (entry.edit.id === sent.id && shapeOf(entry.edit.from) === key) entry.edit = { ...entry.edit, from: kept } as Edit;
  }

  private refuse(entry: Entry, error: ApiError): void {
    this.leave(entry);
    this.refused = { edit: entry.edit, error };
    this.undoable = this.undoable.filter(({ id }) => id !== entry.edit.id);
    this.tell();
    entry.fail(error);
    this.advance();
  }

  private leave(entry: Entry): void {
    this.sending = false;
    this.entries = this.entries.filter((one) => one !== entry);
    this.tell();
  }

  private describe(): Situation {
    const waiting = this.entries.length;
    return {
      draft: withEdits(
        this.base,
        this.entries.map(({ edit }) => edit),
      ),
      saving: waiting === 0 ? 'saved' : this.sending ? 'saving' : 'waiting',
      waiting,
      refused: this.refused,
      others: this.others,
      undo: this.undoable.length,
    };
  }

  private tell(): void {
    this.desk.keep(
      this.base,
      this.entries.map(({ edit }) => edit),
    );
    this.situation = this.describe();
    for (const run of this.watchers) run();
  }
}
