import type { Page } from '@playwright/test';
import { createWebinar } from './fixtures/api.ts';
import { signInAs } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('two organisers edit one event at once and nothing of either is lost', async ({ page, visitor, quiet }) => {
  // The second of two savings is refused: that is what this path is about.
  quiet.allow(/settings.*412|status of 412/);
  await signInAs(page.context(), 'elena');
  const title = `Lending seeds ${Date.now().toString(36)}`;
  const { slug } = await createWebinar(page, title, { opensInMs: 86_400_000, stage: 'broadcast', recorded: false });
  const other = await visitor('ioana');
  for (const desk of [page, other]) {
    await desk.goto(`/e/${slug}/settings`);
    await expect(desk.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  }

  await page.getByRole('link', { name: 'Mend: Nobody is named whom people can ask.' }).click();
  const contact = page.getByLabel('Mail address for questions');
  await expect(contact).toBeFocused();
  await contact.fill('seeds@example.org');
  await page.getByLabel('Two sentences that make people want to come').fill('Bring seeds.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await other.getByLabel('What you tell people about recording').fill('Nothing is recorded.');
  await other.getByLabel('Two sentences that make people want to come').fill('Take seeds.');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Elena (demo) saved this while you were writing')).toBeVisible();
  await expect(other.getByText('Taken over from there: Mail address for questions.')).toBeVisible();
  await expect(other.getByLabel('Mail address for questions')).toHaveValue('seeds@example.org');
  await expect(other.getByRole('textbox', { name: 'Two sentences that make people want to come' })).toHaveValue('Take seeds.');
  await other.getByRole('button', { name: /^Take theirs/ }).click();
  await other.getByRole('button', { name: 'Add a partner' }).click();
  await other.getByLabel('Name', { exact: true }).fill('Seed bank');
  await other.getByLabel('Tier, such as main partner').fill('Main partner');
  // A format that the server does not read: the browser draws it.
  await other.getByLabel('Picture for the logo of Seed bank').setInputFiles(await webp(other));
  await expect(other.getByRole('button', { name: 'Replace the logo: Seed bank' })).toBeVisible();
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();

  await page.goto(`/e/${slug}`);
  await expect(page.getByText('Bring seeds.')).toBeVisible();
  await expect(page.getByText('Nothing is recorded.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'seeds@example.org' })).toBeVisible();
  const logo = page.getByRole('img', { name: 'Seed bank' });
  await logo.scrollIntoViewIfNeeded();
  await expect.poll(() => logo.evaluate((picture) => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0))).toBe(640);
});

async function webp(page: Page) {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 400 });
    canvas.getContext('2d')?.fillRect(200, 100, 800, 200);
    return canvas.toDataURL('image/webp');
  });
  return { name: 'bank.webp', mimeType: 'image/webp', buffer: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64') };
}
