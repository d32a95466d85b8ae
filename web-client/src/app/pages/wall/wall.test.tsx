import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Poll } from '@/api/types.ts';
import { pollOfWall } from '@/features/polls/pollsTopic.ts';
import { WallPoll } from '@/features/polls/WallPoll.tsx';
import { onStage, WallNext, WallQuestion } from '@/features/qa/WallQuestions.tsx';
import { expectAccessible } from '@/testing/axe.ts';
import { question } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';

const POLL: Poll = {
  id: 'p',
  kind: 'single',
  quiz: false,
  question: 'Where do you join from?',
  options: ['From home', 'From my library'],
  least: 1,
  most: 1,
  anonymous: true,
  changeable: false,
  live: false,
  state: 'open',
  shown: false,
  answered: false,
};
const RESULTS = { ballots: 3, counts: [2, 1], words: [] };

test('numbers_that_are_not_shown_do_not_stand_on_the_wall_even_if_the_page_knew_them', async () => {
  await renderView(<WallPoll poll={{ ...POLL, results: RESULTS }} here={4} />);
  expect(screen.getByText('From my library')).toBeInTheDocument();
  expect(screen.getByText('The numbers come when the host shows them.')).toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/67|33|of 4|3 answers/);
});

test('shown_numbers_stand_in_bars_and_in_words', async () => {
  const { container } = await renderView(<WallPoll poll={{ ...POLL, shown: true, results: RESULTS }} here={4} />);
  expect(screen.getByText('3 of 4 people here took part')).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: '67%' })).toBeInTheDocument();
  await expectAccessible(container);
});

test('a_closed_poll_counts_its_answers_because_others_are_here_now', async () => {
  await renderView(<WallPoll poll={{ ...POLL, state: 'closed', shown: true, results: RESULTS }} here={400} />);
  expect(screen.getByText('3 answers')).toBeInTheDocument();
});

test('the_open_poll_comes_before_the_last_one_and_a_draft_never_does', () => {
  const [open, closed, draft] = [POLL, { ...POLL, id: 'c', state: 'closed' as const }, { ...POLL, id: 'd', state: 'draft' as const }];
  expect(pollOfWall([open, closed, draft])?.id).toBe('p');
  expect(pollOfWall([closed, draft])?.id).toBe('c');
  expect(pollOfWall([draft])).toBeUndefined();
});

test('what_the_host_named_stands_there_and_nothing_else_when_the_room_does_not_see_it', () => {
  const questions = [
    question('now', { state: 'answering' }),
    question('named', {}),
    question('gone', { state: 'merged', mergedInto: 'now' }),
  ];
  expect(onStage(questions, 'named')?.id).toBe('named');
  expect(onStage(questions, 'gone')).toBeUndefined();
  expect(onStage(questions, 'waiting')).toBeUndefined();
  const [first, second, draft] = [POLL, { ...POLL, id: 'c', state: 'closed' as const }, { ...POLL, id: 'd', state: 'draft' as const }];
  expect(pollOfWall([first, second, draft], 'c')?.id).toBe('c');
  expect(pollOfWall([first, second, draft], 'd')).toBeUndefined();
});

test('who_asked_without_a_name_has_none_on_the_wall', async () => {
  const asked = question('now', { state: 'answering', votes: 3, unnamed: 'anonymous' });
  const { by: _, ...nameless } = asked;
  await renderView(<WallQuestion question={nameless} />);
  expect(screen.getByText(/Without a name/)).toBeInTheDocument();
  expect(screen.getByText(/3 people want to know this/)).toBeInTheDocument();
});

test('the_next_ones_are_the_pinned_and_the_most_wanted_and_never_more_than_five', async () => {
  const open = Array.from({ length: 7 }, (_, n) => question(`q${n}`, { votes: n, text: `Question ${n}` }));
  const questions = [
    question('p', { text: 'Pinned', pinned: true }),
    question('a', { text: 'On stage', state: 'answering' }),
    question('m', { text: 'Merged', state: 'merged', mergedInto: 'q1' }),
    ...open,
  ];
  const { container } = await renderView(<WallNext questions={questions} />);
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toContain('Pinned');
  expect(rows[1]).toContain('Question 6');
  expect(screen.getByText('and 3 more')).toBeInTheDocument();
  expect(container.textContent).not.toMatch(/Merged|On stage/);
  expect(onStage(questions)?.id).toBe('a');
  await expectAccessible(container);
});
