import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApiError } from '@/api/ApiError.ts';
import type { RegisteredPerson } from '@/api/types.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { DecisionList } from './DecisionList.tsx';
import { InviteDialog } from './InviteDialog.tsx';

const person = (n: number): RegisteredPerson => ({
  id: `01990a2f-5c1e-7d6a-9b1f-00000000000${n}`,
  name: `Attendee ${n}`,
  email: `attendee${n}@example.org`,
  at: '2026-03-02T09:00:00Z',
  state: 'pending',
  answered: false,
});

const away = (): Promise<unknown> => Promise.reject(new ApiError('unavailable', 503, 'Try again in a moment'));

test('a decision that fails keeps whom it was about and why, and says what happened', async () => {
  const decide = vi.fn(away);
  await renderView(
    <DecisionList people={[person(1), person(2)]} list="pending" zone="UTC" busy={false} onDecide={decide} onOpen={() => undefined} />,
  );
  await userEvent.click(screen.getByRole('checkbox', { name: /Attendee 2/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Decline' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Too late this year');
  const send = screen.getAllByRole('button', { name: 'Decline' }).at(-1) as HTMLElement;
  await userEvent.click(send);
  expect(await screen.findByText('Try again in a moment')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveValue('Too late this year');
  decide.mockImplementation(() => Promise.resolve());
  await userEvent.click(send);
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Reason' })).not.toBeInTheDocument());
  expect(decide).toHaveBeenLastCalledWith({ decision: 'decline', registrations: [person(2).id], reason: 'Too late this year' });
  expect(screen.getByRole('checkbox', { name: /Attendee 2/ })).not.toBeChecked();
});

test('more addresses than go at once are counted, and nobody is left out without a word', async () => {
  const make = vi.fn(() => Promise.resolve());
  await renderView(<InviteDialog onMake={make} onClose={() => undefined} />);
  await userEvent.click(screen.getByRole('radio', { name: /each with a link/ }));
  const field = screen.getByRole('textbox', { name: /Mail addresses/ });
  await userEvent.click(field);
  await userEvent.paste(Array.from({ length: 201 }, (_, n) => `a${n}@example.org`).join('\n'));
  expect(screen.getByText('These are 201 addresses; at most 200 go at once.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
  expect(make).not.toHaveBeenCalled();
});
