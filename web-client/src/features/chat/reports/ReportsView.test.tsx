import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Report } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { ReportsView } from './ReportsView.tsx';

const REPORT: Report = {
  message: 'm',
  seq: 3,
  by: { id: 'p', name: 'Malik Demo' },
  said: '2026-09-22T07:31:05Z',
  text: 'Buy cheap watches',
  state: 'open',
  reports: 2,
  reasons: [{ reason: 'spam', count: 2 }],
  notes: ['This is an advertisement.'],
  at: '2026-09-22T07:32:05Z',
};

const deeds = () => ({ hide: vi.fn(), keep: vi.fn(), person: vi.fn() });

function view(change: Partial<Parameters<typeof ReportsView>[0]> = {}) {
  return <ReportsView reports={[REPORT]} failed={false} error={undefined} busy={false} deeds={deeds()} onRetry={vi.fn()} {...change} />;
}

test('a_report_stands_with_its_words_and_the_reasons', async () => {
  await renderView(view());
  expect(screen.getByText('Buy cheap watches')).toBeVisible();
  expect(screen.getByText(/2 people: Advertising or spam/)).toBeVisible();
  expect(screen.getByText(/This is an advertisement/)).toBeVisible();
  await expectAccessible();
});

test('letters_on_a_row_do_what_its_buttons_do', async () => {
  const does = deeds();
  await renderView(view({ deeds: does }));
  screen.getByRole('button', { name: 'Hide it' }).focus();
  await userEvent.keyboard('hks');
  for (const deed of Object.values(does)) expect(deed).toHaveBeenCalledExactlyOnceWith(REPORT);
});

test('nothing_reported_and_not_read_are_told_apart', async () => {
  await renderView(view({ reports: [] }));
  expect(screen.getByText('Nothing is reported')).toBeVisible();
  await renderView(view({ reports: undefined, failed: true }));
  expect(screen.getByText('The reports could not be read')).toBeVisible();
});
