import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { AgreementForm } from './AgreementForm.tsx';

const agreement = { version: 2, texts: [], state: 'open' as const };

test('both_answers_are_offered_beside_the_wording', async () => {
  const onAnswer = vi.fn<(agreed: boolean) => void>();
  await renderView(
    <AgreementForm agreement={agreement} busy={false} onAnswer={onAnswer}>
      <p>We record.</p>
    </AgreementForm>,
  );
  expect(await screen.findByText('We record.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'I do not agree' }));
  expect(onAnswer).toHaveBeenCalledWith(false);
  await expectAccessible();
});

test('an_answer_that_was_given_stands_there_with_a_way_to_change_it', async () => {
  const onAnswer = vi.fn<(agreed: boolean) => void>();
  const given = { ...agreement, state: 'agreed' as const, at: '2026-05-04T10:00:00Z' };
  await renderView(
    <AgreementForm agreement={given} busy={false} onAnswer={onAnswer}>
      <p>We record.</p>
    </AgreementForm>,
  );
  expect(await screen.findByText(/^You agreed on/)).toBeInTheDocument();
  expect(screen.queryByText('We record.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Read it again or change it' }));
  expect(screen.getByText('We record.')).toBeInTheDocument();
});
