import { createWebinar } from './fixtures/api.ts';
import { freshAddress, linkTo, openMail } from './fixtures/mailbox.ts';
import { addSpeaker, askAboutRecordings } from './fixtures/speaking.ts';
import { expect, test } from './fixtures/test.ts';

/** A square of one colour, 64 by 64. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAT0lEQVR42u3PQQkAAAgEsAtiR4NY2gi+hcEKLNXzWgQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQELgvQ02EAI9qwDAAAAABJRU5ErkJggg==',
  'base64',
);

test('a speaker is asked by mail, says yes without an account, and is seen on the page of the event', async ({ page, visitor }) => {
  const address = freshAddress('ilinca');
  const elena = await visitor('elena');
  const { slug } = await createWebinar(elena, `Quiet rooms ${address}`, { opensInMs: 86_400_000, stage: 'meeting', recorded: false });
  await addSpeaker(elena, slug, 'Ilinca Demo');
  await askAboutRecordings(elena, slug);

  await elena.goto(`/e/${slug}/speakers`);
  await elena.getByRole('button', { name: 'Mail address of Ilinca Demo' }).click();
  await elena.getByRole('dialog').getByLabel('Mail address').fill(address);
  await elena.getByRole('button', { name: 'Save' }).click();
  await elena.getByRole('button', { name: 'Ask 1 speaker' }).click();
  await elena.getByRole('dialog').getByLabel('A word from you').fill('We would love to hear you.');
  await elena.getByRole('button', { name: 'See the letter' }).click();
  await elena.getByRole('button', { name: 'Send the letter' }).click();
  await expect(elena.getByRole('listitem').filter({ hasText: 'Ilinca Demo' }).getByText('Asked', { exact: true })).toBeVisible();

  await openMail(page, address, /Will you speak at/);
  await page.goto(await linkTo(page, '/speaking/answer#'));
  await expect(page.getByText('We would love to hear you.')).toBeVisible();
  await expect(page.getByText('We record your session with picture and sound.')).toBeVisible();
  await page.getByRole('radio', { name: 'I agree' }).check();
  await page.getByRole('button', { name: 'Yes, I will speak' }).click();
  await expect(page.getByRole('heading', { name: /^You speak at/ })).toBeVisible();
  await expect(page.getByText(/^You agreed on/)).toBeVisible();

  await page.getByLabel(/^Add a file to/).setInputFiles({ name: 'slides.txt', mimeType: 'text/plain', buffer: Buffer.from('One') });
  await expect(page.getByRole('list', { name: /^Files of/ }).getByRole('listitem')).toBeVisible();

  await page.getByRole('button', { name: 'Add a photograph' }).click();
  await page
    .getByRole('dialog')
    .getByLabel('Picture', { exact: true })
    .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: PICTURE });
  await page.getByLabel('What the picture shows').fill('Ilinca in the reading room');
  await page.getByRole('button', { name: 'Use this picture' }).click();
  await expect(page.getByRole('img', { name: 'Ilinca in the reading room' })).toBeVisible();
  await page.getByLabel('Where you work').fill('Town Library');
  await page.getByRole('button', { name: 'Save' }).click();
  // The notice stands since the photograph; this is the answer to the words.
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Saved\. Everybody sees it once/)).toBeVisible();

  await elena.goto(`/e/${slug}/speakers`);
  const row = elena.getByRole('listitem').filter({ hasText: 'Ilinca Demo' });
  await expect(row.getByText('Agrees to being recorded')).toBeVisible();
  await row.getByRole('button', { name: 'Publish the profile of Ilinca Demo' }).click();
  await expect(elena.getByRole('dialog').getByText('Town Library')).toBeVisible();
  await elena.getByRole('dialog').getByRole('button', { name: 'Publish profile' }).click();
  await expect(row.getByRole('button', { name: 'Publish the profile of Ilinca Demo' })).toBeHidden();
  await expect(elena.getByRole('dialog')).toBeHidden();
  await elena.goto(`/e/${slug}`);
  const face = elena.getByRole('img', { name: 'Ilinca in the reading room' });
  await face.scrollIntoViewIfNeeded();
  await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
  await expect(elena.getByText('Town Library', { exact: true })).toBeVisible();
});
