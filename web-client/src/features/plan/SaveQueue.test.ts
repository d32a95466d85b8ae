import { expect, test } from 'vitest';
import { ApiError } from '@/api/ApiError.ts';
import { settle } from '@/testing/liveDouble.ts';
import type { Edit } from './edits.ts';
import { draft, session } from './examples.ts';
import { SaveQueue, type Desk } from './SaveQueue.ts';
import type { Draft, DraftSession } from './types.ts';

/** A server with one draft, played by hand. */
class DeskDouble implements Desk {
  readonly sent: { edit: Edit; version: number }[] = [];
  kept: readonly Edit[] = [];
  retry: (() => void) | null = null;
  theirs: Draft = draft();
  refusal: ApiError | null = null;
  readonly waits: (number | undefined)[] = [];

  send(edit: Edit, version: number) {
    this.sent.push({ edit, version });
    const { refusal } = this;
    return refusal ? Promise.reject(refusal) : Promise.resolve({ version: version + 1, conflicts: [] });
  }

  read = () => Promise.resolve(this.theirs);

  later(run: () => void, ms?: number) {
    this.retry = run;
    this.waits.push(ms);
    return () => undefined;
  }

  keep(_: Draft, waiting: readonly Edit[]) {
    this.kept = waiting;
  }
}

const offline = () => new ApiError('offline', 0, '');
const changed = () => new ApiError('draft-changed', 409, 'Somebody else has changed this programme in the meantime.');
const move = (id: string, startsAt = '2026-09-22T07:05:00Z'): Edit => ({ kind: 'session', id, item: session(id, { startsAt }) });
/** The draft after a colleague has changed the opening. */
const after = (change: Partial<DraftSession>, version = 8) =>
  draft({ version, sessions: draft().sessions.map((one) => (one.id === 'opening' ? { ...one, ...change } : one)) });
const opening = (queue: SaveQueue) => queue.current().draft.sessions.find(({ id }) => id === 'opening');
const startOf = (queue: SaveQueue, id: string) => queue.current().draft.sessions.find((one) => one.id === id)?.startsAt;

test('edits_show_at_once_and_are_saved_in_order_each_on_the_version_before', async () => {
  const desk = new DeskDouble();
  const queue = new SaveQueue(draft(), desk);
  const both = Promise.all([queue.save(move('opening')), queue.save(move('panel'))]);
  expect(startOf(queue, 'opening')).toBe('2026-09-22T07:05:00Z');
  expect(queue.current()).toMatchObject({ saving: 'saving', waiting: 2 });
  expect(await both).toEqual(['saved', 'saved']);
  expect(desk.sent.map(({ edit, version }) => [edit.id, version])).toEqual([
    ['opening', 7],
    ['panel', 8],
  ]);
  expect(queue.current()).toMatchObject({ saving: 'saved', waiting: 0, draft: { version: 9 } });
});

test('without_a_network_edits_wait_are_kept_and_go_out_when_it_is_back', async () => {
  const desk = new DeskDouble();
  desk.refusal = offline();
  const queue = new SaveQueue(draft(), desk);
  expect(await queue.save(move('opening'))).toBe('waiting');
  expect(queue.current()).toMatchObject({ saving: 'waiting', waiting: 1 });
  expect(desk.kept).toHaveLength(1);
  const afterReload = new SaveQueue(draft(), desk, desk.kept);
  await settle();
  expect(startOf(afterReload, 'opening')).toBe('2026-09-22T07:05:00Z');
  desk.refusal = null;
  desk.retry?.();
  await settle();
  expect(afterReload.current()).toMatchObject({ saving: 'saved', waiting: 0 });
  expect(desk.kept).toHaveLength(0);
});

test('when_somebody_else_was_faster_with_another_session_both_changes_stand', async () => {
  const desk = new DeskDouble();
  desk.theirs = draft({ version: 20, sessions: [session('opening', { room: 'hall', track: 't1', speakers: ['ana'] })] });
  desk.refusal = changed();
  const queue = new SaveQueue(draft(), desk);
  const saved = queue.save(move('opening'));
  desk.refusal = null;
  expect(await saved).toBe('saved');
  expect(queue.current()).toMatchObject({ others: true, refused: null, draft: { version: 21 } });
  expect(startOf(queue, 'panel')).toBeUndefined();
});

test('when_somebody_else_was_faster_with_the_same_session_theirs_stands_and_mine_is_told', async () => {
  const desk = new DeskDouble();
  desk.theirs = draft({ version: 20, sessions: [session('opening', { startsAt: '2026-09-22T06:00:00Z' })] });
  desk.refusal = changed();
  const queue = new SaveQueue(draft(), desk);
  await expect(queue.save(move('opening'))).rejects.toMatchObject({ code: 'draft-changed' });
  expect(startOf(queue, 'opening')).toBe('2026-09-22T06:00:00Z');
  expect(queue.current().refused?.edit).toMatchObject(move('opening'));
});

test('what_is_refused_goes_back_and_the_next_goes_on', async () => {
  const desk = new DeskDouble();
  const queue = new SaveQueue(draft(), desk);
  desk.refusal = new ApiError('session-started', 409, 'A session that is live or over keeps its time and stays.');
  const first = queue.save(move('opening'));
  desk.refusal = null;
  const second = queue.save(move('panel'));
  await expect(first).rejects.toMatchObject({ code: 'session-started' });
  expect(await second).toBe('saved');
  expect(startOf(queue, 'opening')).toBe('2026-09-22T07:00:00Z');
});

test('undo_takes_the_last_moves_back_one_by_one', async () => {
  const desk = new DeskDouble();
  const queue = new SaveQueue(draft(), desk);
  await queue.save(move('opening'));
  await queue.save(move('opening', '2026-09-22T07:30:00Z'));
  expect(queue.undo()?.id).toBe('opening');
  expect(startOf(queue, 'opening')).toBe('2026-09-22T07:05:00Z');
  queue.undo();
  await settle();
  expect(startOf(queue, 'opening')).toBe('2026-09-22T07:00:00Z');
  expect(queue.undo()).toBeNull();
});

test('a_new_session_is_undone_by_taking_it_out', async () => {
  const desk = new DeskDouble();
  const queue = new SaveQueue(draft(), desk);
  await queue.save({ kind: 'session', id: 'new', item: session('new') });
  queue.undo();
  expect(desk.sent.at(-1)?.edit).toMatchObject({ kind: 'session', id: 'new', item: null });
});

test('an_item_put_elsewhere_in_the_order_stands_there_at_once', () => {
  const queue = new SaveQueue(draft(), new DeskDouble());
  void queue.save({ kind: 'room', id: 'annex', item: { id: 'annex', name: 'Annex' }, position: 0 });
  expect(queue.current().draft.rooms.map(({ id }) => id)).toEqual(['annex', 'hall']);
});

test('whoever_moves_faster_than_the_server_takes_waits_as_long_as_it_says', async () => {
  const desk = new DeskDouble();
  desk.refusal = new ApiError('rate-limited', 429, 'That was a little fast.', { againMs: 1_000 });
  const queue = new SaveQueue(draft(), desk);
  expect(await queue.save(move('opening'))).toBe('waiting');
  expect(desk.waits).toEqual([1_000]);
  desk.refusal = null;
  desk.retry?.();
  await settle();
  expect(queue.current()).toMatchObject({ saving: 'saved', refused: null });
});

test('a_refusal_of_haste_that_names_no_time_is_tried_again_at_the_usual_pace', async () => {
  const desk = new DeskDouble();
  desk.refusal = new ApiError('rate-limited', 429, 'That was a little fast.');
  expect(await new SaveQueue(draft(), desk).save(move('opening'))).toBe('waiting');
  expect(desk.waits).toEqual([undefined]);
});

/** What is typed into a form that was opened with the draft as it was. */
function typed(change: Partial<DraftSession>): Edit {
  const [from] = draft().sessions;
  if (!from) throw new Error('no session');
  return { kind: 'session', id: from.id, item: { ...from, ...change }, from };
}

test('a_form_that_was_open_while_a_colleague_saved_keeps_their_fields_and_mine', async () => {
  const desk = new DeskDouble();
  const queue = new SaveQueue(draft(), desk);
  queue.refresh(after({ startsAt: '2026-09-22T06:00:00Z', endsAt: '2026-09-22T06:30:00Z', room: 'annex' }));
  const text = { title: 'Session opening', subtitle: '', abstract: 'Mine', description: '' };
  expect(await queue.save(typed({ text }))).toBe('saved');
  expect(desk.sent).toMatchObject([{ version: 8, edit: { item: { startsAt: '2026-09-22T06:00:00Z', room: 'annex', text } } }]);
});

test('a_form_that_was_open_while_a_colleague_changed_the_same_is_refused_before_anything_is_sent', async () => {
  const desk = new DeskDouble();
  const queue = new SaveQueue(draft(), desk);
  queue.refresh(after({ endsAt: '2026-09-22T09:00:00Z' }));
  await expect(queue.save(typed({ startsAt: '2026-09-22T06:30:00Z' }))).rejects.toMatchObject({ code: 'draft-changed' });
  expect(desk.sent).toEqual([]);
  expect(opening(queue)).toMatchObject({ startsAt: '2026-09-22T07:00:00Z', endsAt: '2026-09-22T09:00:00Z' });
});

test('what_waited_over_a_reload_goes_over_nothing_that_a_colleague_changed_meanwhile', async () => {
  const desk = new DeskDouble();
  desk.refusal = offline();
  await new SaveQueue(draft(), desk).save(move('opening'));
  desk.refusal = null;
  const reloaded = new SaveQueue(after({ startsAt: '2026-09-22T06:00:00Z' }), desk, desk.kept);
  await settle();
  expect(startOf(reloaded, 'opening')).toBe('2026-09-22T06:00:00Z');
  expect(reloaded.current().refused?.error.code).toBe('draft-changed');
});

test('undoing_takes_back_mine_and_leaves_what_a_colleague_changed_since', async () => {
  const desk = new DeskDouble();
  const queue = new SaveQueue(draft(), desk);
  await queue.save(typed({ room: 'annex' }));
  queue.refresh(after({ room: 'annex', language: 'de' }, 12));
  queue.undo();
  await settle();
  expect(opening(queue)).toMatchObject({ room: 'hall', language: 'de' });
});

test('what_the_server_cleaned_is_not_taken_for_a_change_of_somebody_else', async () => {
  const desk = new DeskDouble();
  const queue = new SaveQueue(draft(), desk);
  const clean = typed({ language: 'de' }).item as DraftSession;
  desk.send = (edit, version) => {
    desk.sent.push({ edit, version });
    return Promise.resolve({ version: version + 1, conflicts: [], session: clean });
  };
  const first = queue.save(typed({ language: ' DE ' }));
  const second = queue.save({ ...typed({ language: 'fr' }), from: typed({ language: ' DE ' }).item } as Edit);
  expect(await Promise.all([first, second])).toEqual(['saved', 'saved']);
  expect(desk.sent).toHaveLength(2);
});

test('a_save_whose_answer_got_lost_is_mine_when_it_is_tried_again', async () => {
  const desk = new DeskDouble();
  desk.refusal = offline();
  const queue = new SaveQueue(draft(), desk);
  expect(await queue.save(move('panel'))).toBe('waiting');
  desk.theirs = queue.current().draft;
  desk.theirs = { ...desk.theirs, version: 8 };
  desk.refusal = changed();
  desk.retry?.();
  await settle();
  expect(queue.current()).toMatchObject({ saving: 'saved', refused: null, others: false, draft: { version: 8 } });
  expect(startOf(queue, 'panel')).toBe('2026-09-22T07:05:00Z');
});

test('what_waits_stays_over_a_release_and_goes_with_a_draft_that_is_discarded', async () => {
  const desk = new DeskDouble();
  desk.refusal = offline();
  const queue = new SaveQueue(draft(), desk);
  await queue.save(move('opening'));
  queue.restart(draft({ version: 9 }));
  expect(desk.kept).toHaveLength(1);
  expect(startOf(queue, 'opening')).toBe('2026-09-22T07:05:00Z');
  queue.discard(draft({ version: 9 }));
  expect(desk.kept).toHaveLength(0);
  expect(startOf(queue, 'opening')).toBe('2026-09-22T07:00:00Z');
});
