import { barriers, colourBarriers, settled, sideways } from './fixtures/barriers.ts';
import { answerSlowly, shifts } from './fixtures/shifts.ts';
import { TOUR } from './fixtures/tour.ts';
import { expect, test } from './fixtures/test.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

/** Of a screen: nothing that stands there is pushed by what comes later. */
const MOST_MOVED = 0.01;

/** Wide whole in the light, then what the dark and high contrast change; narrow whole in the dark. */
const LOOKS = [
  { size: WIDE, colorScheme: 'light', contrast: 'no-preference', look: barriers },
  { size: WIDE, colorScheme: 'dark', contrast: 'no-preference', look: colourBarriers },
  { size: WIDE, colorScheme: 'light', contrast: 'more', look: colourBarriers },
  { size: NARROW, colorScheme: 'dark', contrast: 'no-preference', look: barriers },
] as const;

// Each row has a page of its own.
test.describe.configure({ mode: 'parallel' });

for (const stop of TOUR) {
  test(`the page ${stop.name} has no barrier in any light, wide and narrow, and fits 320 pixels`, async ({ lookAs, quiet }) => {
    if (stop.absent) quiet.allow(/status of 404/);
    const page = await lookAs(stop.who);
    quiet.watchPage(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(WIDE);
    if (stop.slow) await answerSlowly(page);
    await stop.open(page);
    await settled(page);
    if (stop.slow) {
      const { sum, moved } = await shifts(page);
      expect(sum > MOST_MOVED ? moved : []).toEqual([]);
    }
    const found: Record<string, string[]> = {};
    for (const { size, colorScheme, contrast, look } of LOOKS) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
      await settled(page);
      found[`${size.width} ${colorScheme} ${contrast}`] = await look(page);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => sideways(page), { timeout: 3_000 }).toEqual([]);
    if (stop.turned) {
      const address = new URL(page.url());
      address.searchParams.set('lang', 'ar-XB');
      await page.goto(address.href);
      await expect(page.locator('html[dir="rtl"] h1').first()).toBeVisible();
      await expect.poll(() => sideways(page), { timeout: 3_000 }).toEqual([]);
      await page.setViewportSize(WIDE);
      expect(await sideways(page)).toEqual([]);
      await settled(page);
      found['from right to left'] = await barriers(page);
    }
    await page.close();
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  });
}
