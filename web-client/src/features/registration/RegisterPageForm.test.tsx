import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Admission, FormQuestion } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { RegisterPageForm } from './RegisterPageForm.tsx';

const base = { help: '', required: false, guarded: false, choices: [], texts: [] };
const QUESTIONS: FormQuestion[] = [
  {
    ...base,
    id: 'diet',
    kind: 'single',
    label: 'What do you eat?',
    required: true,
    choices: [
      { id: 'all', label: 'Everything' },
      { id: 'other', label: 'Something else' },
    ],
  },
  { ...base, id: 'which', kind: 'short', label: 'Tell us what', required: true, when: { question: 'diet', anyOf: ['other'] } },
  { ...base, id: 'needs', kind: 'long', label: 'Access needs', guarded: true },
];
const OPEN: Admission = { rule: 'open', state: 'open', taken: 3, waitingList: true, form: true, sessions: false, extended: false };

function render(admission: Admission = OPEN) {
  const onRegister = vi.fn();
  const form = (
    <RegisterPageForm
      slug="open-day"
      admission={admission}
      asked={{ version: '01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b', questions: QUESTIONS }}
      sessions={[]}
      zone="UTC"
      code=""
      signedIn
      busy={false}
      error={null}
      onRegister={onRegister}
    />
  );
  return { onRegister, view: renderView(form) };
}

beforeEach(() => sessionStorage.clear());

test('what is missing is named at the top, which takes the focus, and at the field', async () => {
  const { onRegister, view } = render();
  await view;
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect(onRegister).not.toHaveBeenCalled();
  expect(screen.getByRole('alert')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'What do you eat?' }));
  expect(screen.getByRole('radio', { name: 'Everything' })).toHaveFocus();
  await expectAccessible(document.body);
});

test('a question appears with the answer that it depends on; what is hidden is not sent', async () => {
  const { onRegister, view } = render();
  await view;
  await userEvent.click(screen.getByRole('radio', { name: 'Something else' }));
  await userEvent.type(screen.getByLabelText('Tell us what'), 'No nuts');
  await userEvent.click(screen.getByRole('radio', { name: 'Everything' }));
  expect(screen.queryByLabelText('Tell us what')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  expect(onRegister.mock.calls[0]?.[0]).toEqual({
    form: { version: '01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b', answers: [{ question: 'diet', values: ['all'] }] },
  });
});

test('answers survive a reload of the tab, but for confidential ones', async () => {
  const { view } = render();
  await view;
  await userEvent.click(screen.getByRole('radio', { name: 'Everything' }));
  await userEvent.type(screen.getByLabelText('Access needs (optional)'), 'A ramp');
  const kept = sessionStorage.getItem('form:open-day') ?? '';
  expect(kept).toContain('all');
  expect(kept).not.toContain('ramp');
});

test('when all seats are taken the button says what it does', async () => {
  const { onRegister, view } = render({ ...OPEN, state: 'full' });
  await view;
  await userEvent.click(screen.getByRole('radio', { name: 'Everything' }));
  await userEvent.click(screen.getByRole('button', { name: 'Join the waiting list' }));
  expect(onRegister.mock.calls[0]?.[0]).toMatchObject({ queue: true });
});
