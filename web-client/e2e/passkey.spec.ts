import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

/** A security chip of software beside this page's browser: it verifies its owner by itself, and holds keys until it goes. */
async function chip(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

test('a passkey is made, signs its owner in without any mail, and is taken away again', async ({ visitor }) => {
  const page = await visitor('dana');
  await chip(page);
  await page.goto('/second-factor');
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('button', { name: 'Rename Passkey' }).click();
  await page.getByRole('textbox', { name: 'Name of this passkey' }).fill('My laptop');
  await page.keyboard.press('Enter');
  await expect(page.getByText('My laptop')).toBeVisible();

  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/sign-in?next=/second-factor');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText(/last used/)).toBeVisible();

  await page.getByRole('button', { name: 'Remove My laptop' }).click();
  await page.getByRole('button', { name: 'Remove My laptop' }).click();
  await expect(page.getByRole('button', { name: 'Make a passkey' })).toBeVisible();
});
