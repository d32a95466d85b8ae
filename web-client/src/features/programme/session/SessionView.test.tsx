import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT, PLANNED, sessionDetails } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { SessionView } from './SessionView.tsx';

const onStar = vi.fn<(id: string, starred: boolean) => void>();
afterEach(() => onStar.mockClear());

const BEFORE = Date.parse(PLANNED.startsAt) - 86_400_000;

test('a_session_tells_when_where_and_by_whom_with_one_primary_action', async () => {
  await renderView(<SessionView details={sessionDetails()} now={BEFORE} starred={false} onStar={onStar} />);
  expect(await screen.findByRole('heading', { level: 1, name: PLANNED.title })).toBeInTheDocument();
  expect(screen.getByText(/^Tuesday,? 22 September 2026$/)).toBeInTheDocument();
  expect(screen.getByText('Main hall')).toBeInTheDocument();
  expect(screen.getByText('twelve').tagName).toBe('EM');
  expect(screen.getByRole('link', { name: 'Ana Demo' })).toHaveAttribute(
    'href',
    `/e/${EVENT.slug}/speakers/01990a2f-5c1e-7d6a-9b1f-000000000002`,
  );
  expect(screen.getByRole('link', { name: 'Add to calendar' })).toHaveAttribute('href', `/api/v1/sessions/${PLANNED.id}/calendar`);
  await userEvent.click(screen.getByRole('button', { name: 'Put into my agenda' }));
  expect(onStar).toHaveBeenCalledWith(PLANNED.id, true);
  await expectAccessible();
});

test('a_cancelled_session_says_so_and_offers_nothing', async () => {
  await renderView(<SessionView details={sessionDetails({ cancelled: true })} now={BEFORE} starred={false} onStar={onStar} />);
  expect(await screen.findByText('This session does not take place.')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Add to calendar' })).toBeNull();
  await expectAccessible();
});

test('a_moved_session_says_from_when_to_when', async () => {
  await renderView(
    <SessionView details={sessionDetails({ movedFrom: '2026-09-22T05:30:00Z' })} now={BEFORE} starred={false} onStar={onStar} />,
  );
  expect(await screen.findByText('Moved from Tue 22 Sept, 08:30 to 10:00')).toBeInTheDocument();
});

test('a_session_moved_to_another_day_names_both', async () => {
  await renderView(
    <SessionView details={sessionDetails({ movedFrom: '2026-09-21T07:00:00Z' })} now={BEFORE} starred={false} onStar={onStar} />,
  );
  expect(await screen.findByText('Moved from Mon 21 Sept, 10:00 to Tue 22 Sept, 10:00')).toBeInTheDocument();
});
