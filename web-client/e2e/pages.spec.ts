import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { TOUR } from './fixtures/tour.ts';
import { expect, test } from './fixtures/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Without preloading: the styles it would copy out of the player are refused by the page's own policy. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: RULES, preload: false }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`));
}

/** How far one could scroll sideways, and what sticks out. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} ${Math.round(element.getBoundingClientRect().right)}`)
      .slice(-5);
  });
}

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
        found[`${size.width} ${colorScheme}`] = await barriers(page);
      }
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => sideways(page), { timeout: 3_000 }).toEqual([]);
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  });
}
