import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { NewsletterIssue } from '@/api/types.ts';
import { EVENT, MALIK } from '@/testing/examples.ts';
import { answerWith, problem, renderApp, type Answers } from '@/testing/renderApp.tsx';

const HOUSE = EVENT.organisation.slug;
const TOPIC = '01990a2f-5c1e-7d6a-9b1f-0000000000a1';
const HELD: NewsletterIssue = {
  id: '01990a2f-5c1e-7d6a-9b1f-0000000000b1',
  topic: TOPIC,
  state: 'held',
  told: 0,
  version: 1,
  texts: [{ language: 'en', subject: 'Open days', text: 'Dear readers' }],
};

const answersWith = (change: Answers = {}): Answers => ({
  'GET /me': () => ({ body: MALIK }),
  [`GET /organisations/${HOUSE}`]: () => ({
    body: { organisation: EVENT.organisation, about: '', version: 'a1', rights: { organise: true } },
  }),
  [`GET /organisations/${HOUSE}/newsletters`]: () => ({
    body: { version: 't1', topics: [{ id: TOPIC, texts: [{ language: 'en', name: 'News', about: '' }] }] },
  }),
  [`GET /organisations/${HOUSE}/newsletter-issues`]: () => ({ body: { issues: [HELD], readers: [] } }),
  ...change,
});

test('topics_that_are_not_saved_wait_on_their_tab', async () => {
  answerWith(answersWith());
  await renderApp(`/o/${HOUSE}/mail`, { me: MALIK });
  await userEvent.click(await screen.findByRole('tab', { name: 'Topics' }));
  await userEvent.type(await screen.findByLabelText('What one reads there'), 'Once a month');
  await userEvent.click(screen.getByRole('tab', { name: 'Newsletters' }));
  expect(screen.queryByRole('button', { name: 'Add a topic' })).toBeNull();
  await userEvent.click(screen.getByRole('tab', { name: 'Topics' }));
  expect(screen.getByLabelText('What one reads there')).toHaveValue('Once a month');
});

test('a_letter_is_called_one_level_below_the_page', async () => {
  answerWith(answersWith());
  await renderApp(`/o/${HOUSE}/mail`, { me: MALIK });
  expect(await screen.findByRole('heading', { level: 2, name: 'Open days' })).toBeInTheDocument();
});

// A whole dialog, written in and saved twice: a machine that builds something else too takes its time.
test('a_letter_that_somebody_else_saved_first_keeps_what_was_written_and_can_be_saved', async () => {
  const path = `/organisations/${HOUSE}/newsletter-issues`;
  let theirs = HELD;
  const saved: unknown[] = [];
  answerWith(
    answersWith({
      [`GET ${path}`]: () => ({ body: { issues: [theirs], readers: [] } }),
      [`PUT ${path}/${HELD.id}`]: (body) => {
        saved.push(body);
        if (saved.length > 1) return { body: { ...theirs, version: 3 } };
        theirs = { ...HELD, version: 2 };
        return { status: 412, body: problem('stale', 412) };
      },
    }),
  );
  await renderApp(`/o/${HOUSE}/mail`, { me: MALIK });
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit the letter' }));
  await userEvent.type(dialog.getByLabelText('Text'), ', come in');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await screen.findByRole('button', { name: 'Stay here' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Save, send nothing yet' }));
  expect(await dialog.findByText('Somebody else saved this in the meantime')).toBeInTheDocument();
  expect(dialog.getByLabelText('Text')).toHaveValue('Dear readers, come in');
  await userEvent.click(dialog.getByRole('button', { name: 'Save, send nothing yet' }));
  expect(await screen.findByRole('button', { name: 'Edit' })).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(saved).toMatchObject([{ texts: [{ text: 'Dear readers, come in' }] }, { texts: [{ text: 'Dear readers, come in' }] }]);
}, 60_000);
