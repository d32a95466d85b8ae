import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { ApplicationSheet, FormQuestion, MyApplication } from '@/api/types.ts';
import { answerWith, problem, renderView } from '@/testing/renderApp.tsx';
import { Button } from '@/ui/Button.tsx';
import { ApplyEditor } from './ApplyEditor.tsx';

const MINE: MyApplication = {
  id: '0199c0de-0000-7000-8000-000000000001',
  version: 1,
  name: 'Ana Demo',
  answers: [],
  changedAt: '2026-09-01T07:00:00Z',
  state: 'draft',
  unsent: false,
};
const question = (id: string): FormQuestion => ({
  id,
  kind: 'short',
  label: `Question ${id}`,
  help: '',
  required: false,
  guarded: false,
  choices: [],
  texts: [],
});
const FORM = '0199c0de-0000-7000-8000-000000000002';
const DRAFT = `PUT /me/applications/${MINE.id}/draft`;
const SUBMISSION = `PUT /me/applications/${MINE.id}/submission`;

function Applying() {
  const [questions, setQuestions] = useState([question('why')]);
  const sheet: ApplicationSheet = { window: 'open', endorsementRule: 'none', version: FORM, questions };
  return (
    <>
      <ApplyEditor slug="open-day" sheet={sheet} application={MINE} letter={null} />
      <Button onClick={() => setQuestions([...questions, question('where')])}>Publish</Button>
    </>
  );
}

test('an_answer_to_a_question_that_was_published_meanwhile_is_kept', async () => {
  const bodies: unknown[] = [];
  answerWith({ [DRAFT]: (body) => ({ body: { ...MINE, version: bodies.push(body) + 1 } }) });
  await renderView(<Applying />);
  await userEvent.click(await screen.findByRole('button', { name: 'Publish' }));
  await userEvent.type(screen.getByLabelText(/Question where/), 'Paris');
  await waitFor(() => expect(bodies.at(-1)).toMatchObject({ answers: [{ question: 'where', values: ['Paris'] }] }));
});

test.each([
  ['unavailable', 503, /Not saved: the server cannot be reached/],
  ['name-reserved', 409, /Not saved: the server does not take it as it is/],
] as const)('what_could_not_be_saved_is_not_sent_in_an_older_version: %s', async (code, status, line) => {
  const asked = answerWith({ [DRAFT]: () => ({ status, body: problem(code, status, 'Not now') }), [SUBMISSION]: () => ({ body: MINE }) });
  await renderView(<Applying />);
  await userEvent.type(await screen.findByLabelText(/Question why/), 'To learn');
  await userEvent.click(screen.getByRole('button', { name: 'Send my application' }));
  expect(await screen.findByText('Not now')).toBeInTheDocument();
  expect(screen.getByText(line)).toBeInTheDocument();
  expect(asked).not.toContain(SUBMISSION);
});

test('what_is_sent_says_which_questions_were_shown', async () => {
  const bodies: unknown[] = [];
  answerWith({ [SUBMISSION]: (body) => ({ body: bodies.push(body) ? { ...MINE, state: 'submitted' } : MINE }) });
  await renderView(<Applying />);
  await userEvent.click(await screen.findByRole('button', { name: 'Send my application' }));
  await waitFor(() => expect(bodies).toEqual([{ version: 1, form: FORM }]));
});
