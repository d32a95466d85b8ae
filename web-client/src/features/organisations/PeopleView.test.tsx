import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT, MALIK } from '@/testing/examples.ts';
import { answerWith, problem, renderApp } from '@/testing/renderApp.tsx';

const HOUSE = EVENT.organisation.slug;
const member = (id: string, name: string, roles: string[], current = false) => ({
  id,
  name,
  email: `${name.toLowerCase()}@example.org`,
  roles,
  since: '2026-09-01T08:00:00Z',
  current,
});
const IOANA = member('01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a01', 'Ioana', ['owner'], true);
const MARA = member('01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a02', 'Mara', ['moderator']);
const staff = (mayChange: boolean) => ({ organisation: EVENT.organisation, members: [IOANA, MARA], invitations: [], mayChange });

test('owners_invite_somebody_with_roles', async () => {
  const sent: unknown[] = [];
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    [`GET /organisations/${HOUSE}/members`]: () => ({ body: staff(true) }),
    [`POST /organisations/${HOUSE}/invitations`]: (body) => {
      sent.push(body);
      return { status: 409, body: problem('already-member', 409) };
    },
  });
  await renderApp(`/o/${HOUSE}/people`, { me: MALIK });
  await userEvent.click(await screen.findByRole('button', { name: 'Invite somebody' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Invite somebody' }));
  await userEvent.type(dialog.getByLabelText('Mail address'), 'new@example.org');
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Moderator' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Send the invitation' }));
  expect(sent).toEqual([{ email: 'new@example.org', roles: ['organiser', 'moderator'], handsOver: false }]);
  expect(await dialog.findByRole('alert')).toBeInTheDocument();
  await expectAccessible(screen.getByRole('main'));
});

test('a_member_loses_every_role_only_after_a_second_press', async () => {
  const asked = answerWith({
    'GET /me': () => ({ body: MALIK }),
    [`GET /organisations/${HOUSE}/members`]: () => ({ body: staff(true) }),
    [`DELETE /organisations/${HOUSE}/members/${MARA.id}`]: () => ({ status: 204 }),
  });
  await renderApp(`/o/${HOUSE}/people`, { me: MALIK });
  await userEvent.click(await screen.findByRole('button', { name: 'Change Mara' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Mara' }));
  expect(dialog.queryByRole('checkbox', { name: 'Owner' })).toBeNull();
  await userEvent.click(dialog.getByRole('button', { name: 'Remove' }));
  expect(asked.filter((one) => one.startsWith('DELETE'))).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Yes, take every role away' }));
  expect(asked.filter((one) => one.startsWith('DELETE'))).toHaveLength(1);
});

test('organisers_read_and_may_leave', async () => {
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    [`GET /organisations/${HOUSE}/members`]: () => ({ body: staff(false) }),
  });
  await renderApp(`/o/${HOUSE}/people`, { me: MALIK });
  expect(await screen.findByText('Mara')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Invite somebody' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change Mara' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Change Ioana' }));
  expect(screen.getByRole('button', { name: 'Leave' })).toBeInTheDocument();
});
