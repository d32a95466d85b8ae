import { startIssuer } from './fixtures/issuer.ts';
import { linkTo, openMail } from './fixtures/mailbox.ts';
import { expect, test } from './fixtures/test.ts';

const HOUSE = '/o/progress-foundation-demo';

test('an organisation signs its people in by its own server, and their roles follow', async ({ visitor, origin, quiet }) => {
  const issuer = await startIssuer(`${origin}/sign-in/organisation`);
  // Its own pages ask for fonts of the internet.
  quiet.allow(new RegExp(`^${issuer.name}`));
  try {
    const ioana = await visitor('ioana');
    await ioana.goto(`${HOUSE}/single-sign-on`);
    await ioana.getByRole('textbox', { name: 'Issuer' }).fill(issuer.name);
    await ioana.getByRole('textbox', { name: 'Client ID' }).fill('plenary');
    await ioana.getByLabel('Client secret').fill('a-secret-of-the-test');
    await ioana.getByRole('textbox', { name: 'Claim that gives roles' }).fill('groups');
    await ioana.getByRole('textbox', { name: 'Values that make: Moderator' }).fill('staff');
    await ioana.getByRole('button', { name: 'Save' }).click();
    await expect(ioana.getByText('Saved. The issuer answers.')).toBeVisible();

    const email = `mihai.${Date.now().toString(36)}@example.org`;
    const page = await visitor();
    await page.goto(`${HOUSE}/sign-in`);
    await page.getByRole('button', { name: /^Go to/ }).click();
    await page.locator('input[name="login"]').fill(email);
    await page.locator('input[name="password"]').fill('any');
    await page.getByRole('button').first().click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('Look into your mail')).toBeVisible();

    await openMail(page, email, /sign-in link/i);
    await page.goto(await linkTo(page, '/sign-in/link'));
    await page.getByRole('button', { name: 'Sign me in' }).click();
    await page.getByRole('button', { name: /^Go to/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Progress Foundation/ })).toBeVisible();
    await ioana.goto(`${HOUSE}/people`);
    await expect(ioana.getByRole('listitem').filter({ hasText: email })).toContainText('Moderator');
    await ioana.goto(`${HOUSE}/single-sign-on`);
    await ioana.getByRole('button', { name: 'Take it away' }).click();
    await expect(ioana.getByRole('button', { name: 'Take it away' })).toHaveCount(0);
  } finally {
    await issuer.close();
  }
});
