import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Registration } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { RegistrationCard } from './RegistrationCard.tsx';

const OFFER: Registration = {
  id: '01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b',
  state: 'offered',
  at: '2027-03-01T09:00:00Z',
  offerUntil: '2027-03-01T12:00:00Z',
};

const render = (calledOff: boolean) =>
  renderView(
    <RegistrationCard
      event={EVENT}
      registration={OFFER}
      asks={false}
      chooses={false}
      calledOff={calledOff}
      accepting={false}
      onAccept={() => {}}
      calendar={null}
      onCancel={null}
    >
      {null}
    </RegistrationCard>,
  );

test('a seat that is offered is taken by one press', async () => {
  render(false);
  expect(await screen.findByRole('button', { name: 'Take the seat' })).toBeTruthy();
  expect(screen.queryByText(/called off/)).toBeNull();
});

test('while the event is called off its offer says so, and there is nothing to press', async () => {
  render(true);
  expect(await screen.findByText(/^The event is called off\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take the seat' })).toBeNull();
  await expectAccessible(document.body);
});
