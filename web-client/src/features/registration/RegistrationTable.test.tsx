import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RegisteredPerson } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { RegistrationTable } from './RegistrationTable.tsx';

const ROW = 98;
const FOUND = 6_000;

const people = (count: number): RegisteredPerson[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `01990a2f-5c1e-7d6a-9b1f-${String(n).padStart(12, '0')}`,
    name: `Attendee ${n}`,
    email: `attendee${n}@example.org`,
    at: '2026-03-02T09:00:00Z',
    state: 'confirmed',
    answered: false,
  }));

const render = (count: number) =>
  renderView(<RegistrationTable people={people(count)} found={FOUND} zone="UTC" whole={false} onMore={() => {}} onOpen={() => {}} />);

const drawn = () => [...document.querySelectorAll('tbody th')];

function scrollTo(y: number) {
  act(() => {
    window.scrollTo(0, y);
    window.dispatchEvent(new Event('scroll'));
  });
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, -window.scrollY, 800, ROW));
});
afterEach(() => {
  scrollTo(0);
  vi.restoreAllMocks();
});

test('of five thousand few are drawn, wherever one scrolls to, and each says which of all it is', async () => {
  await render(5_000);
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', String(FOUND + 1));
  expect(drawn().length).toBeLessThan(60);
  scrollTo(2_500 * ROW);
  const row = (await screen.findByText('Attendee 2500')).closest('tr');
  expect(row).toHaveAttribute('aria-rowindex', '2502');
  expect(drawn().length).toBeLessThan(60);
  expect(screen.queryByText('Attendee 0')).not.toBeInTheDocument();
  await expectAccessible(document.body);
});

test('the row with the focus stays while one scrolls away from it, and goes when the focus does', async () => {
  await render(5_000);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Attendee 0' })).toHaveFocus();
  scrollTo(2_500 * ROW);
  const far = await screen.findByText('Attendee 2500');
  expect(screen.getByRole('button', { name: 'Attendee 0' })).toHaveFocus();
  act(() => far.closest('button')?.focus());
  expect(screen.queryByText('Attendee 0')).not.toBeInTheDocument();
});

test('a hundred stand in the page whole, for its search and its printer', async () => {
  await render(100);
  expect(drawn()).toHaveLength(100);
});
