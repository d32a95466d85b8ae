import type { Page } from '@playwright/test';
import { barriers } from './fixtures/barriers.ts';
import { freshAddress, linkTo, openMail } from './fixtures/mailbox.ts';
import { expect, test } from './fixtures/test.ts';

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Mail address').fill(address);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByText('Look into your mail')).toBeVisible();
  await openMail(page, address, /Your sign-in link/);
  await page.goto(await linkTo(page, '/sign-in/link#'));
  await page.getByRole('button', { name: 'Sign me in' }).click();
  await expect(page).toHaveURL(/\/home$/);
}

async function sayYes(page: Page, address: string, subject: RegExp): Promise<void> {
  await openMail(page, address, subject);
  await page.goto(await linkTo(page, '/accounts/join/link#'));
  await page.getByRole('button', { name: 'Yes, both are mine' }).click();
}

test('two accounts of one person become one once both mailboxes have said yes', async ({ page, visitor, quiet }) => {
  const stays = freshAddress('ana.stays');
  const joins = freshAddress('ana.joins');
  const other = await visitor();
  await signIn(other, joins);
  await signIn(page, stays);

  await page.goto('/address');
  await page.getByRole('link', { name: /another account with another address/ }).click();
  await page.getByLabel('Address of the other account').fill(joins);
  await page.getByRole('button', { name: 'Ask both addresses' }).click();
  await expect(page.getByText('we wait for its yes').first()).toBeVisible();

  await sayYes(other, joins, /Shall your account become part of another one/);
  await expect(other.getByRole('heading', { name: 'One address has said yes' }).first()).toBeAttached();
  await sayYes(page, stays, /Shall another account join yours/);
  await page.getByRole('link', { name: 'Two accounts, one person' }).click();
  await expect(page.getByText('This cannot be undone')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Join the accounts for good' }).click();
  await expect(page.getByRole('heading', { name: 'The two accounts are one now' }).first()).toBeAttached();

  // Its sign-in has ended.
  quiet.allow(/status of 401/);
  await other.goto('/home');
  await expect(other.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
});
