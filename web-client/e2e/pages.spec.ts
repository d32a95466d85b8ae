import { barriers, settled, sideways } from './fixtures/barriers.ts';
import { TOUR } from './fixtures/tour.ts';
import { expect, test } from './fixtures/test.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const stop of TOUR) {
  test(`the page ${stop.name} has no barrier, in light and dark, wide and narrow, and fits 320 pixels`, async ({ visitor, quiet }) => {
    if (stop.name === 'not-found') quiet.allow(/status of 404/);
    const page = await visitor(stop.who);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await stop.open(page);
    const found: Record<string, string[]> = {};
    for (const size of SIZES)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settled(page);
        found[`${size.width} ${colorScheme}`] = await barriers(page);
      }
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => sideways(page), { timeout: 3_000 }).toEqual([]);
    if (stop.turned) {
      const address = new URL(page.url());
      address.searchParams.set('lang', 'ar-XB');
      await page.goto(address.href);
      await expect(page.locator('html[dir="rtl"] h1').first()).toBeVisible();
      await expect.poll(() => sideways(page), { timeout: 3_000 }).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(await sideways(page)).toEqual([]);
      await settled(page);
      found['from right to left'] = await barriers(page);
    }
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  });
}
