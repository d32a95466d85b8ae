import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { question } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { QaPanelView } from './QaPanelView.tsx';

const QUESTIONS = [
  question('few', { votes: 2 }),
  question('many', { votes: 42, voted: true }),
  question('now', { votes: 1, state: 'answering' }),
  question('done', { state: 'answered', second: 1865 }),
];

function view(change: Partial<Parameters<typeof QaPanelView>[0]> = {}) {
  return (
    <QaPanelView
      questions={QUESTIONS}
      status="live"
      me="somebody"
      draftKey="draft"
      canMark={false}
      closed={false}
      onAsk={() => Promise.resolve()}
      onVote={() => undefined}
      onMark={() => undefined}
      onRetry={() => undefined}
      {...change}
    />
  );
}

test('the_question_on_stage_comes_first_then_what_most_want_to_know', async () => {
  await renderView(view());
  const open = (await screen.findAllByRole('list'))[0];
  const texts = within(open as HTMLElement).getAllByText(/^Question /);
  expect(texts.map((t) => t.textContent)).toEqual(['Question now', 'Question many', 'Question few']);
  expect(screen.getByText('answered at 31:05', { exact: false })).toBeInTheDocument();
  await expectAccessible();
});

test('a_vote_is_a_toggle_with_its_count_in_its_name', async () => {
  const onVote = vi.fn();
  await renderView(view({ onVote }));
  const mine = await screen.findByRole('button', { name: 'I want to know this too, 42 votes' });
  expect(mine).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(mine);
  expect(onVote).toHaveBeenCalledWith(QUESTIONS[1]);
});

test('only_a_host_marks_what_is_answered', async () => {
  const onMark = vi.fn();
  const { unmount } = await renderView(view());
  await screen.findByText('Question few');
  expect(screen.queryByRole('button', { name: 'Answer now' })).toBeNull();
  unmount();
  await renderView(view({ canMark: true, onMark }));
  await userEvent.click((await screen.findAllByRole('button', { name: 'Answer now' }))[0] as HTMLElement);
  expect(onMark).toHaveBeenCalledWith(QUESTIONS[1], 'answering');
});

test('after_the_end_nobody_asks_or_votes', async () => {
  await renderView(view({ closed: true }));
  expect(await screen.findByRole('button', { name: /42 votes/ })).toBeDisabled();
  expect(screen.queryByRole('textbox')).toBeNull();
});
