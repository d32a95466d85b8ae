import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { TOUR, type Stop } from './fixtures/tour.ts';
import { test } from './fixtures/test.ts';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const LOOKS = [
  { suffix: 'light-1440', size: { width: 1440, height: 900 }, colorScheme: 'light' },
  { suffix: 'dark-390', size: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

/** Pages where time passes show a real picture, so their clock is not held. */
const MOVING = new Set(['room', 'host', 'recording', 'lobby', 'new']);

async function draw(page: Page, stop: Stop, path: string): Promise<void> {
  if (!MOVING.has(stop.name)) await page.clock.setFixedTime(new Date());
  await stop.open(page);
  if (stop.name === 'room' || stop.name === 'host') await moving(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
}

async function moving(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.5, undefined, { timeout: 40_000 });
}

for (const stop of TOUR)
  for (const { suffix, size, colorScheme } of LOOKS)
    test(`${stop.name} ${suffix}`, async ({ visitor, quiet }) => {
      if (stop.name === 'not-found') quiet.allow(/status of 404/);
      const page = await visitor(stop.who, { viewport: size, colorScheme, reducedMotion: 'reduce' });
      const name = stop.name === 'room' && suffix === 'light-1440' ? 'room' : `${stop.name}-${suffix}`;
      await draw(page, stop, `${FOLDER}${name}.png`);
    });
