import type { Page } from '@playwright/test';
import { createWebinar } from './fixtures/api.ts';
import { tabTo } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/test.ts';

const HEAD = 'key,title,start,end,room\n';
const ONE = 'a,Reading rooms at night,2027-03-01 09:00,2027-03-01 10:00,Main hall\n';
const TWO = 'b,Nine o’clock in the stacks,2027-03-01 10:00,2027-03-01 11:00,Attic\n';

/** Opens the choice of files by its button and chooses one. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, 'Choose a file');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('a programme comes in by keyboard, and a newer file updates it', async ({ visitor, quiet }) => {
  quiet.allow(/status of 422/);
  const page = await visitor('elena');
  const { slug } = await createWebinar(page, 'Brought in by a file', { opensInMs: 60 * 60_000, stage: 'broadcast', recorded: false });
  await page.goto(`/e/${slug}/plan/import`);

  await choose(page, 'broken.xml', '<schedule>\n<day');
  await expect(page.getByRole('alert')).toContainText('Line 2');

  await choose(page, 'first.csv', HEAD + ONE + TWO);
  await expect(page.getByText('come without a time zone')).toBeVisible();
  await press(page, 'Read the file');
  await expect(page.getByRole('heading', { name: 'What first.csv would change' })).toBeFocused();
  await press(page, 'Take over into the draft');
  await expect(page.getByText('It is in the draft')).toBeVisible();

  await page.goto(`/e/${slug}/plan/import`);
  await choose(page, 'second.csv', HEAD + ONE.replace('09:00', '09:30'));
  await press(page, 'Read the file');
  await expect(page.getByText(/moved from .*09:00 to 09:30/)).toBeVisible();
  await tabTo(page, 'Nine o’clock in the stacks');
  await page.keyboard.press('Space');
  await press(page, 'Take over into the draft');
  await press(page, 'Open the draft');
  await page.getByRole('tab', { name: 'Mon 1 Mar' }).click();
  await expect(page.getByText('Reading rooms at night').first()).toBeVisible();
  await expect(page.getByText('Nine o’clock in the stacks')).toHaveCount(0);
});
