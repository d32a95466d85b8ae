import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ApplicationRanking } from '@/api/types.ts';
import { answerWith, problem, renderView } from '@/testing/renderApp.tsx';
import { Deciding } from './Deciding.tsx';

const ANA: ApplicationRanking['applications'][number] = {
  id: '0199c0de-0000-7000-8000-000000000001',
  name: 'Ana Demo',
  number: 1,
  state: 'submitted',
  conflicts: 0,
  readers: [],
  scored: 0,
} as never;

test('a_decision_that_failed_keeps_the_choice_and_the_reason_and_says_why', async () => {
  answerWith({
    'POST /events/open-day/selections/preview': () => ({
      body: { letters: [{ application: ANA.id, to: 'Ana Demo', subject: 'Your application', text: 'We are sorry' }] },
    }),
    'POST /events/open-day/selections': () => ({ status: 503, body: problem('unavailable', 503, 'Not now') }),
  });
  const ranking = { applications: [ANA], readers: 'all' } as ApplicationRanking;
  await renderView(<Deciding slug="open-day" zone="Europe/Bucharest" ranking={ranking} readers={[]} onOpen={() => undefined} />);
  await userEvent.click(await screen.findByRole('checkbox', { name: /Ana Demo/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Decline' }));
  await userEvent.type(await screen.findByLabelText(/Reason/), 'Too many asked');
  await userEvent.click(await screen.findByRole('button', { name: 'Decide and send 1 letter' }));
  expect(await screen.findByText('Not now')).toBeInTheDocument();
  expect(screen.getByLabelText(/Reason/)).toHaveValue('Too many asked');
});
