import { linkTo, openMail } from './fixtures/mailbox.ts';
import { expect, test } from './fixtures/test.ts';

const PEOPLE = ['Malik (demo)', 'Sofia (demo)', 'Dana (demo)', 'Radu (demo)', 'Elena (demo)', 'Ioana (demo)'];

test('a mailed link signs in once, by the press alone', async ({ page, visitor, quiet, origin }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Mail address').fill('malik@demo.example');
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await expect(page.getByText('Look into your mail')).toBeVisible();
  await openMail(page, 'malik@demo.example', /Your sign-in link/);
  const link = await linkTo(page, '/sign-in/link#');

  // A mail scanner asks for the page; nothing is used up by that.
  for (const method of ['HEAD', 'GET']) expect((await page.request.fetch(link, { method })).status()).toBe(200);
  const scanner = await visitor();
  await scanner.goto(link);
  await expect(scanner.getByRole('button', { name: 'Sign me in' })).toBeVisible();

  await page.goto(link);
  await page.getByRole('button', { name: 'Sign me in' }).click();
  await expect(page).toHaveURL(`${origin}/home`);
  await expect(page.getByRole('button', { name: 'Account of Malik (demo)' })).toBeVisible();

  quiet.allow(/status of 4\d\d.*\/auth\/sign-ins/);
  await scanner.getByRole('button', { name: 'Sign me in' }).click();
  await expect(scanner.getByRole('heading', { name: 'This link has been used or has expired' }).first()).toBeAttached();
  await scanner.getByRole('link', { name: 'Send a new one' }).click();
  await expect(scanner).toHaveURL(`${origin}/sign-in`);

  await page.reload();
  await page.getByRole('button', { name: 'Account of Malik (demo)' }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
});

test('one press on the demo page signs in as each of its people', async ({ page }) => {
  for (const name of PEOPLE) {
    await page.goto('/demo');
    await page.getByRole('button', { name: `Sign in as ${name}` }).click();
    await expect(page).not.toHaveURL(/\/demo$/);
    await expect(page.getByRole('button', { name: `Account of ${name}` })).toBeVisible();
  }
});
