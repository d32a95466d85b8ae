import { asPerson } from './fixtures/people.ts';
import { createWebinar } from './fixtures/api.ts';
import { expectRing, pressOn, tabTo } from './fixtures/keyboard.ts';
import { freshAddress, linkTo, openMail } from './fixtures/mailbox.ts';
import { expect, test } from './fixtures/test.ts';

test('a newcomer comes from the catalogue into the lobby with the keyboard alone', async ({ page }) => {
  const title = `By keyboard ${Date.now().toString(36)}`;
  await asPerson(page, 'elena', (organiser) =>
    createWebinar(organiser, title, { opensInMs: 25 * 60_000, stage: 'broadcast', recorded: false }),
  );
  await page.goto('/');
  // A key that comes before the page has drawn itself goes nowhere.
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(main).toBeFocused();
  await tabTo(page, 'Search');
  await page.keyboard.type(title);
  await expect(main.getByRole('article')).toHaveCount(1);
  await pressOn(page, title);

  // After each change of page one stands at its beginning.
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(main).toBeFocused();
  await pressOn(page, 'Register – free');
  await expect(page.getByRole('dialog')).toBeVisible();
  const address = freshAddress('kim');
  await tabTo(page, 'Your name');
  await page.keyboard.type('Keyboard Kim');
  await tabTo(page, 'Mail address');
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Look into your mail')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Register – free' })).toBeFocused();

  // The mail is read elsewhere, and its link opened as from there.
  await openMail(page, address, /You are registered/);
  await page.goto(await linkTo(page, '/registration#'));
  await expect(page.getByRole('button', { name: 'Open my event' })).toBeVisible();
  await pressOn(page, 'Open my event');
  await expect(page.getByText('You are registered')).toBeVisible();
  await expect(main).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Account of Keyboard Kim' })).toBeFocused();
  await expectRing(page);
  await page.keyboard.press('Enter');
  await pressOn(page, 'My events');
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome, Keyboard Kim' })).toBeVisible();
  await expect(main).toBeFocused();

  await expect(main.getByRole('link', { name: /^Opens in/ }).first()).toBeVisible();
  await pressOn(page, 'Opens in');
  await expect(page.getByText('The doors open in')).toBeVisible();
  await expect(main).toBeFocused();
});
