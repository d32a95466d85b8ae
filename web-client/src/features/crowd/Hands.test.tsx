import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Hand, HandQueue } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { CalledUpView } from './CalledUp.tsx';
import { HandButtonView } from './HandButtonView.tsx';
import { HandQueueView } from './HandQueueView.tsx';

const hand = (name: string, state: Hand['state']): Hand => ({
  id: name,
  by: { id: name, name },
  state,
  raisedAt: '2026-09-22T07:31:05Z',
  heardHere: 0,
  heard: 0,
});

const QUEUE: HandQueue = {
  version: 3,
  rules: { quietFirst: false, listed: false },
  waiting: 2,
  hands: [hand('Ana Demo', 'stage'), hand('Malik Demo', 'raised'), hand('Noor Demo', 'raised')],
};

test('the_host_calls_the_next_one_or_anybody', async () => {
  const calls = { onCall: vi.fn(), onDone: vi.fn(), onLower: vi.fn(), onClear: vi.fn(), onRule: vi.fn() };
  await renderView(<HandQueueView queue={QUEUE} open error={undefined} {...calls} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Call up the next' }));
  expect(calls.onCall).toHaveBeenLastCalledWith('Malik Demo');
  await userEvent.click(screen.getByRole('button', { name: 'Call up Noor Demo' }));
  expect(calls.onCall).toHaveBeenLastCalledWith('Noor Demo');
  await userEvent.click(screen.getByRole('button', { name: 'Ana Demo is done' }));
  expect(calls.onDone).toHaveBeenCalledWith('Ana Demo');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Quiet people first' }));
  expect(calls.onRule).toHaveBeenCalledWith({ quietFirst: true, listed: false });
  expect(within(screen.getAllByRole('list')[1] as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
  await expectAccessible();
});

test('one_sees_the_own_place_and_lowers_the_hand', async () => {
  const onLower = vi.fn();
  const mine = { id: 'h', state: 'raised', about: undefined } as const;
  await renderView(<HandButtonView mine={mine} place={3} waiting={5} open onRaise={vi.fn()} onLower={onLower} />);
  expect(await screen.findByText('Your place: 3')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Lower my hand' }));
  expect(onLower).toHaveBeenCalled();
});

test('a_call_is_answered_either_way', async () => {
  const onAnswer = vi.fn();
  await renderView(<CalledUpView about="How we pay for it" busy={false} error={undefined} onAnswer={onAnswer} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('It is your turn');
  await userEvent.click(screen.getByRole('button', { name: 'I am ready' }));
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(onAnswer.mock.calls).toEqual([[true], [false]]);
  await expectAccessible();
});
