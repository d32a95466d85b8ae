import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { MALIK } from '@/testing/examples.ts';
import { answerWith, problem, renderApp } from '@/testing/renderApp.tsx';

const NOTHING = { given: false, authenticators: [], passkeys: [], codesLeft: 0 };
const APP = { id: '01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a01', name: 'Phone', createdAt: '2026-09-01T08:00:00Z' };
const CODES = ['abcd-efgh-ijkl-mnop-qrst-uvwx', 'bbcd-efgh-ijkl-mnop-qrst-uvwx'];

test('the_first_set_up_shows_what_the_app_scans_and_then_the_codes_to_keep', async () => {
  const sent: unknown[] = [];
  answerWith({
    'GET /me': () => ({ body: { ...MALIK, secondFactor: 'set-up' } }),
    'GET /me/second-factor': () => ({ body: NOTHING }),
    'GET /me/registrations': () => ({ body: { registrations: [] } }),
    'POST /me/second-factor/authenticators': () => ({ status: 201, body: { id: APP.id, secret: 'JBSWY3DPEHPK3PXP' } }),
    [`PUT /me/second-factor/authenticators/${APP.id}/proof`]: (body) => {
      sent.push(body);
      return { body: { me: MALIK, codes: CODES } };
    },
  });
  await renderApp('/second-factor');
  await userEvent.click(await screen.findByRole('button', { name: 'Set up an authenticator app' }));
  expect(await screen.findByRole('img', { name: 'QR code for the app' })).toBeInTheDocument();
  expect(screen.getByText('JBSWY3DPEHPK3PXP')).toBeInTheDocument();
  await expectAccessible(screen.getByRole('main'));
  await userEvent.type(screen.getByLabelText('Code'), '123456');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText(CODES[1] ?? '')).toBeInTheDocument();
  expect(sent).toEqual([{ code: '123456' }]);
  await expectAccessible(screen.getByRole('main'));
});

test('who_has_one_gives_it_and_goes_on_to_where_they_wanted_to', async () => {
  let wrong = true;
  answerWith({
    'GET /me': () => ({ body: { ...MALIK, secondFactor: 'give' } }),
    'GET /me/second-factor': () => ({ body: { ...NOTHING, authenticators: [APP] } }),
    'POST /me/second-factor/proofs': () => {
      if (wrong) return { status: 403, body: problem('code-wrong', 403, 'This code is not right.') };
      return { body: { me: MALIK, codes: [] } };
    },
  });
  const { router } = await renderApp('/second-factor?next=/privacy');
  await userEvent.type(await screen.findByLabelText('Code'), '111111');
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('This code is not right.')).toBeInTheDocument();
  wrong = false;
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  await expect.poll(() => router.state.location.pathname).toBe('/privacy');
});
