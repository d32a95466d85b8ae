import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { LiveRefusal } from '@/live/wire.ts';
import { question } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import type { QaDeeds } from './deeds.ts';
import { qaRules, type QaState } from './qaTopic.ts';
import { QaPanelView } from './QaPanelView.tsx';

const QUESTIONS = [
  question('few', { votes: 2 }),
  question('many', { votes: 42, voted: true }),
  question('same', { state: 'merged', mergedInto: 'many' }),
  question('now', { votes: 1, state: 'answering' }),
  question('done', {
    state: 'answered',
    second: 1865,
    answer: { by: { id: 'd', name: 'Dana Demo' }, at: '2026-09-22T07:40:00Z', text: 'By post.' },
  }),
];
const QA: QaState = { ...qaRules.empty, questions: QUESTIONS };
const WAITING = { id: 'w', text: 'May I?', at: '2026-09-22T07:40:00Z', state: 'waiting' as const, unnamed: 'room' as const };

const nothing = () => undefined;
const DEEDS: QaDeeds = {
  ask: () => Promise.resolve(),
  vote: nothing,
  edit: () => Promise.resolve(),
  withdraw: nothing,
  mark: nothing,
  decide: () => Promise.resolve(),
  pin: nothing,
  merge: nothing,
  write: () => Promise.resolve(),
  silence: () => Promise.resolve(),
  set: nothing,
};

function view(change: Partial<Parameters<typeof QaPanelView>[0]> = {}, deeds: Partial<QaDeeds> = {}) {
  return (
    <QaPanelView
      qa={QA}
      status="live"
      draftKey="draft"
      canWrite={false}
      closed={false}
      deeds={{ ...DEEDS, ...deeds }}
      onRetry={nothing}
      {...change}
    />
  );
}

const desk = { questions: [WAITING], heard: new Map<string, number>() };

test('the_question_on_stage_comes_first_then_what_most_want_to_know', async () => {
  await renderView(view());
  const open = (await screen.findAllByRole('list'))[0] as HTMLElement;
  const texts = [...open.children].map((row) => within(row as HTMLElement).getAllByText(/^Question /)[0]?.textContent);
  expect(texts).toEqual(['Question now', 'Question many', 'Question few']);
  expect(screen.getByText('answered at 31:05', { exact: false })).toBeInTheDocument();
  expect(screen.getByText('By post.')).toBeInTheDocument();
  expect(screen.getByText('Asked in other words too (1)')).toBeInTheDocument();
  await expectAccessible();
});

test('a_vote_is_a_toggle_with_its_count_in_its_name', async () => {
  const vote = vi.fn();
  await renderView(view({}, { vote }));
  const mine = await screen.findByRole('button', { name: 'I want to know this too, 42 votes' });
  expect(mine).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(mine);
  expect(vote).toHaveBeenCalledWith(QUESTIONS[1], [QUESTIONS[2]]);
});

test('whoever_voted_for_one_that_lies_under_another_votes_for_that_one_as_long_as_it_does', async () => {
  const mine = question('below', { state: 'merged', mergedInto: 'few', voted: true });
  const [few, ...others] = QUESTIONS as [(typeof QUESTIONS)[0], ...typeof QUESTIONS];
  const button = () => screen.findByRole('button', { name: 'I want to know this too, 2 votes' });
  const { unmount } = await renderView(view({ qa: { ...QA, questions: [few, ...others, mine] } }));
  expect(await button()).toHaveAttribute('aria-pressed', 'true');
  unmount();
  await renderView(view({ qa: { ...QA, questions: [few, ...others, question('below', { voted: true, votes: 1 })] } }));
  expect(await button()).toHaveAttribute('aria-pressed', 'false');
});

test('only_a_host_marks_what_is_answered', async () => {
  const mark = vi.fn();
  const { unmount } = await renderView(view());
  await screen.findByText('Question few');
  expect(screen.queryByRole('button', { name: 'Answer now' })).toBeNull();
  unmount();
  await renderView(view({ desk }, { mark }));
  await userEvent.click((await screen.findAllByRole('button', { name: 'Answer now' }))[0] as HTMLElement);
  expect(mark).toHaveBeenCalledWith('many', 'answering');
});

test('a_host_approves_what_waits_by_one_letter', async () => {
  const mark = vi.fn();
  await renderView(view({ desk }, { mark }));
  await userEvent.click(await screen.findByRole('button', { name: 'Waiting 1' }));
  expect(await screen.findByText('From the room')).toBeInTheDocument();
  (await screen.findByRole('button', { name: 'Approve' })).focus();
  await userEvent.keyboard('a');
  expect(mark).toHaveBeenCalledWith('w', 'open', undefined);
  await expectAccessible();
});

test('of_many_that_are_approved_at_once_one_goes_after_the_other_and_what_was_refused_stays_selected', async () => {
  const questions = ['a', 'b', 'c'].map((id) => ({ ...WAITING, id, text: `Wait ${id}` }));
  const answers = new Map<string, () => void>();
  const decide = vi.fn(
    (id: string) =>
      new Promise<void>((resolve, reject) =>
        answers.set(id, () => (id === 'b' ? reject(new LiveRefusal('question-not-found', 404, 'It was taken back.')) : resolve())),
      ),
  );
  await renderView(view({ desk: { ...desk, questions } }, { decide }));
  await userEvent.click(await screen.findByRole('button', { name: 'Waiting 3' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Approve all 3' }));
  expect(decide.mock.calls).toEqual([['a', 'open', undefined]]);
  expect(screen.getByText('0 / 3')).toBeInTheDocument();
  answers.get('a')?.();
  expect(await screen.findByText('1 / 3')).toBeInTheDocument();
  answers.get('b')?.();
  expect(await screen.findByText('2 / 3')).toBeInTheDocument();
  await expectAccessible();
  answers.get('c')?.();
  expect(await screen.findByRole('alert')).toHaveTextContent('It was taken back.');
  expect(await screen.findByRole('button', { name: 'Approve 1' })).toBeInTheDocument();
  expect(screen.getByText('Wait b').closest('li')).toHaveTextContent('Select');
  expect(screen.getAllByRole('button', { name: 'Select', pressed: true })).toHaveLength(1);
});

test('a_desk_that_could_not_be_read_does_not_say_that_nothing_waits', async () => {
  const retry = vi.fn();
  const empty = { ...desk, questions: [] };
  const { unmount } = await renderView(view({ desk: empty, heap: 'waiting' }));
  expect(await screen.findByText('Nothing waits for you')).toBeInTheDocument();
  unmount();
  await renderView(view({ desk: empty, heap: 'waiting', unread: { status: 'failed', retry } }));
  expect(await screen.findByText('The questions could not be read')).toBeInTheDocument();
  expect(screen.queryByText('Nothing waits for you')).toBeNull();
});

test('in_the_control_room_too_a_host_reads_what_was_refused', async () => {
  await renderView(view({ desk, deciding: true, error: 'It was taken back.' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('It was taken back.');
});

test('a_name_is_left_out_only_where_the_host_allows_it', async () => {
  const ask = vi.fn(() => Promise.resolve());
  const { unmount } = await renderView(view({}, { ask }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Ask without my name' }));
  await userEvent.type(screen.getByRole('textbox'), 'Why?{Enter}');
  expect(ask).toHaveBeenCalledWith('Why?', true);
  unmount();
  await renderView(view({ qa: { ...QA, settings: { ...QA.settings, anonymous: false } } }));
  await screen.findByRole('textbox');
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('after_the_end_nobody_asks_or_votes_unless_the_host_wants_it', async () => {
  const { unmount } = await renderView(view({ closed: true }));
  expect(await screen.findByRole('button', { name: /42 votes/ })).toBeDisabled();
  expect(screen.queryByRole('textbox')).toBeNull();
  unmount();
  await renderView(view({ closed: true, qa: { ...QA, settings: { ...QA.settings, late: true } } }));
  expect(await screen.findByRole('textbox')).toBeInTheDocument();
});
