import { createMemoryHistory, createRootRoute, createRoute, createRouter, Link, Outlet, RouterProvider } from '@tanstack/react-router';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { speak } from '@/i18n/i18n.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { LeaveGuard } from './LeaveGuard.tsx';

async function pageWith(changed: boolean) {
  await speak('en');
  const root = createRootRoute({ component: Outlet });
  const here = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => (
      <>
        <LeaveGuard changed={changed} />
        <Link to={'/there' as '/'}>Away</Link>
      </>
    ),
  });
  const there = createRoute({ getParentRoute: () => root, path: '/there', component: () => <p>The other page</p> });
  const router = createRouter({ routeTree: root.addChildren([here, there]), history: createMemoryHistory() });
  await router.load();
  render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router as never} />
    </I18nProvider>,
  );
  await userEvent.click(await screen.findByRole('link', { name: 'Away' }));
}

test('a_page_with_changes_is_left_only_when_the_reader_says_so', async () => {
  await pageWith(true);
  expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Stay here' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByText('The other page')).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Away' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
  expect(await screen.findByText('The other page')).toBeInTheDocument();
});

test('a_page_without_changes_is_left_at_once', async () => {
  await pageWith(false);
  expect(await screen.findByText('The other page')).toBeInTheDocument();
});
