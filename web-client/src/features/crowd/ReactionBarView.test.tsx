import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { ReactionBarView } from './ReactionBarView.tsx';

test('each_reaction_says_in_words_what_it_is_and_how_often_it_was_given', async () => {
  const onReact = vi.fn();
  await renderView(<ReactionBarView totals={{ clap: 210 }} open words="" onReact={onReact} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Applause, given 210 times' }));
  expect(onReact).toHaveBeenCalledWith('clap');
  expect(screen.getByRole('button', { name: 'Heart, given 0 times' })).toBeEnabled();
  await expectAccessible();
});

test('nobody_reacts_into_a_room_that_cannot_be_reached', async () => {
  await renderView(<ReactionBarView totals={null} open={false} words="That was a little fast." onReact={vi.fn()} />);
  expect(await screen.findByRole('button', { name: /^Applause/ })).toBeDisabled();
  expect(screen.getByText('That was a little fast.')).toHaveAttribute('role', 'status');
});
