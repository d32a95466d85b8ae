import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import type { Edit } from './edits.ts';
import { draft, EVENT_TIMES, session } from './examples.ts';
import { PlanEditor, type PlanPart } from './PlanEditor.tsx';
import type { Situation } from './SaveQueue.ts';
import type { Draft } from './types.ts';

beforeEach(() => {
  sessionStorage.clear();
  wide(true);
});

function wide(matches: boolean): void {
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
}

async function show(change: Partial<Draft> = {}, { part = 'sessions' as PlanPart, situation = {} as Partial<Situation> } = {}) {
  const edits: Edit[] = [];
  const all: Situation = { draft: draft(change), saving: 'saved', waiting: 0, refused: null, others: false, undo: 0, ...situation };
  await renderView(
    <PlanEditor
      conflictsFirst={false}
      slug="open-day"
      event={EVENT_TIMES}
      situation={all}
      part={part}
      onPart={vi.fn()}
      onEdit={async (edit) => edits.push(edit)}
      onUndo={vi.fn()}
      onDismiss={vi.fn()}
      release={null}
    />,
  );
  return edits;
}

const card = (name: RegExp) => screen.findByRole('button', { name });

test('a_lifted_session_moves_by_steps_that_are_said_and_is_saved_when_it_is_dropped', async () => {
  const edits = await show();
  (await card(/Session opening/)).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText(/^Lifted: Session opening/)).toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(screen.getByText('Session opening: Tue 22 Sept, 10:05 to 11:05, Annex. Conflicts with Session panel.')).toBeInTheDocument();
  expect(await card(/Session opening/)).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(edits).toMatchObject([{ kind: 'session', id: 'opening', item: { startsAt: '2026-09-22T07:05:00Z', room: 'annex' } }]);
});

test('escape_puts_it_back_and_saves_nothing', async () => {
  const edits = await show();
  (await card(/Session opening/)).focus();
  await userEvent.keyboard('{Enter}{ArrowDown}{Escape}');
  expect(await card(/10:00–11:00\s*Session opening/)).toHaveFocus();
  expect(edits).toEqual([]);
});

test('what_is_live_or_over_cannot_be_lifted', async () => {
  const edits = await show({ fixed: ['opening'] });
  (await card(/Session opening/)).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}');
  expect(screen.queryByText(/^Lifted/)).toBeNull();
  expect(edits).toEqual([]);
});

test('a_conflict_stands_on_the_card_and_in_a_list_that_leads_to_the_session', async () => {
  await show({ conflicts: [{ kind: 'room', session: 'opening', other: 'panel', room: 'hall' }] });
  expect(await card(/Session opening.*Room taken twice/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '1 conflict' }));
  await expectAccessible();
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: /Session opening/ }));
  expect(await screen.findByLabelText('Title')).toHaveValue('Session opening');
});

test('a_narrow_window_has_a_list_with_everything_a_card_says', async () => {
  wide(false);
  await show({ conflicts: [{ kind: 'no-speaker', session: 'panel' }] });
  const row = await card(/Session panel/);
  expect(row).toHaveTextContent('11:00Session panelTalk60 minAnnex');
  expect(row).toHaveTextContent('No speaker yet');
  await expectAccessible();
});

test('the_form_of_a_session_is_saved_whole_and_has_no_barrier', async () => {
  const edits = await show();
  (await card(/Session opening/)).click();
  const title = await screen.findByLabelText('Title');
  await expectAccessible();
  await userEvent.clear(title);
  await userEvent.paste('Welcome');
  await userEvent.click(screen.getByRole('button', { name: 'Save to the draft' }));
  expect(edits).toMatchObject([{ kind: 'session', id: 'opening', item: { text: { title: 'Welcome' }, speakers: ['ana'], track: 't1' } }]);
});

test('a_programme_without_sessions_says_how_to_begin', async () => {
  await show({ sessions: [] });
  expect(await screen.findByText('The programme is empty')).toBeInTheDocument();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Add the first session' }));
  expect(await screen.findByRole('heading', { name: 'New session' })).toBeInTheDocument();
});

test('edits_that_wait_and_others_who_edit_are_said_in_words', async () => {
  await show({ sessions: [session('a')] }, { situation: { saving: 'waiting', waiting: 2, others: true } });
  expect(await screen.findByText('2 changes wait for the network; nothing is lost')).toBeInTheDocument();
  expect(screen.getByText('Somebody else is editing too')).toBeInTheDocument();
});

test('speakers_are_ordered_by_keyboard_and_found_by_name', async () => {
  const edits = await show({}, { part: 'speakers' });
  await userEvent.click(await screen.findByRole('button', { name: 'Move Ana Demo down' }));
  expect(edits).toMatchObject([{ kind: 'speaker', id: 'ana', position: 1 }]);
  await expectAccessible();
});

test('one_of_many_is_found_by_name_without_its_accents', async () => {
  const speakers = Array.from({ length: 120 }, (_, n) => ({
    id: `s${n}`,
    name: n === 110 ? 'Ștefan Țepeș' : `Speaker ${n}`,
    bio: '',
    bios: {},
  }));
  await show({ speakers }, { part: 'speakers' });
  expect(await screen.findByText('And 20 more; find them by name.')).toBeInTheDocument();
  await userEvent.click(screen.getByLabelText('Find by name'));
  await userEvent.paste('tepes');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Ștefan Țepeș' })).toBeInTheDocument();
});

test('a_biography_that_was_typed_is_not_lost_by_a_key', async () => {
  const edits = await show({}, { part: 'speakers' });
  await userEvent.click(await screen.findByRole('button', { name: 'Ana Demo' }));
  await userEvent.type(screen.getByLabelText('Where the speaker works'), 'Library');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await screen.findByRole('button', { name: 'Stay here' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(edits).toMatchObject([{ kind: 'speaker', id: 'ana', item: { affiliation: 'Library' }, from: { id: 'ana' } }]);
});

test('what_was_typed_over_a_session_is_saved_as_made_from_it_also_after_it_was_opened_again', async () => {
  const edits = await show();
  (await card(/Session opening/)).click();
  await userEvent.type(await screen.findByLabelText('Title'), ' now');
  cleanup();
  const later = await show({ sessions: [session('opening', { room: 'annex' })] });
  (await card(/Session opening/)).click();
  expect(await screen.findByLabelText('Title')).toHaveValue('Session opening now');
  await userEvent.click(screen.getByRole('button', { name: 'Save to the draft' }));
  expect(later).toMatchObject([{ id: 'opening', item: { room: 'hall' }, from: { room: 'hall' } }]);
  expect(edits).toEqual([]);
});
