import { createWebinar } from './fixtures/api.ts';
import { freshAddress, linkTo, openMail } from './fixtures/mailbox.ts';
import { expect, test } from './fixtures/test.ts';
import { CONFERENCE } from './fixtures/places.ts';

test('a newcomer registers with name and address, and the mailed link leads in', async ({ page, visitor, quiet }) => {
  const address = freshAddress('ana');
  await page.goto('/');
  await page.getByRole('link', { name: CONFERENCE.title }).first().click();
  await page.getByRole('button', { name: 'Register – free' }).click();

  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your name').fill('Ana Pop');
  await dialog.getByLabel('Mail address').fill(address);
  await dialog.getByRole('button', { name: 'Register' }).click();
  await expect(dialog.getByText('Look into your mail')).toBeVisible();

  await dialog.getByRole('link', { name: 'Open the development mailbox' }).click();
  await openMail(page, address, /You are registered/);
  await page.getByText('Attached calendar file').click();
  await expect(page.getByText('BEGIN:VCALENDAR')).toBeVisible();
  const link = await linkTo(page, '/registration#');

  await page.goto(link);
  await page.getByRole('button', { name: 'Open my event' }).click();
  await expect(page.getByRole('heading', { level: 1, name: CONFERENCE.title })).toBeVisible();
  await expect(page.getByText('You are registered')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Add to calendar' }).first()).toBeVisible();
  await page.goto('/home');
  await expect(page.getByRole('heading', { level: 3, name: CONFERENCE.title })).toBeVisible();

  quiet.allow(/personal-links\/confirmations.*4\d\d|status of 4\d\d.*personal-links\/confirmations/);
  const elsewhere = await visitor();
  await elsewhere.goto(link);
  await elsewhere.getByRole('button', { name: 'Open my event' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'Enter the code from your mail' })).toBeVisible();
  await elsewhere.getByLabel('Code').fill('00000000');
  await elsewhere.getByRole('button', { name: 'Go on' }).click();
  await expect(elsewhere.getByText('This code is not right.')).toBeVisible();

  await openMail(page, address, /Your code/);
  const code = /Your code: (\d{8})/.exec(await page.getByRole('article').getByRole('heading').innerText())?.[1] ?? '';
  await elsewhere.getByLabel('Code').fill(code);
  await elsewhere.getByRole('button', { name: 'Go on' }).click();
  await expect(elsewhere.getByText('You are registered')).toBeVisible();
});

test('somebody signed in registers with one press and may give the seat back', async ({ visitor }) => {
  const [organiser, page] = [await visitor('elena'), await visitor('malik')];
  const title = `Reading rooms at night ${Date.now().toString(36)}`;
  const { slug } = await createWebinar(organiser, title, { opensInMs: 86_400_000, stage: 'broadcast', recorded: false });
  await page.goto(`/e/${slug}`);
  await page.getByRole('button', { name: 'Register – free' }).click();
  await expect(page.getByText('You are registered')).toBeVisible();

  await page.goto('/home');
  const card = page.getByRole('article').filter({ hasText: title });
  await card.getByRole('button', { name: 'Give my seat back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give it back' }).click();
  await expect(card).toHaveCount(0);
});
