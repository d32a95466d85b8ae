import { expectRing, tabTo } from './fixtures/keyboard.ts';
import { freshAddress } from './fixtures/mailbox.ts';
import { CONFERENCE } from './fixtures/places.ts';
import { expect, test } from './fixtures/test.ts';

test('a newcomer registers with the keyboard alone', async ({ page }) => {
  await page.goto(`/e/${CONFERENCE.slug}`);
  // A key that comes before the page has drawn itself goes nowhere.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, 'Register – free');
  await expectRing(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'Your name');
  await page.keyboard.type('Keyboard Kim');
  await tabTo(page, 'Mail address');
  await page.keyboard.type(freshAddress('kim'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Look into your mail')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Register – free' })).toBeFocused();
});
