import type { Page } from '@playwright/test';
import { call } from './fixtures/api.ts';
import { expectRing, tabTo } from './fixtures/keyboard.ts';
import { signInAs } from './fixtures/people.ts';
import { CONFERENCE } from './fixtures/places.ts';
import { expect, test } from './fixtures/test.ts';

const BICYCLE = 'First aid for readers: lending by bicycle, telephone and letterbox';
const CIRCLE = 'Voices on the line: a reading circle for people who live alone';

interface Agenda {
  entries: { sessionId: string; title: string }[];
}

/** Looks for a session and stars it; the hands stay on the keys. */
async function findAndStar(page: Page, words: string, title: string): Promise<void> {
  // The heading is there a moment before the page listens to keys.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await expect(page.getByText(/^1 of [\d,]+ sessions$/)).toBeVisible();
  await tabTo(page, `In my agenda: ${title}`);
  await expectRing(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: `In my agenda: ${title}` })).toHaveAttribute('aria-pressed', 'true');
}

async function starsOf(page: Page): Promise<string[]> {
  const { entries } = await call<Agenda>(page, 'GET', '/me/stars');
  return entries.map(({ title }) => title);
}

test('a reader plans the day with the keyboard alone and finds it in account and calendar', async ({ page, context, origin }) => {
  await page.goto(`/e/${CONFERENCE.slug}/programme`);
  await expect(page.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible();
  await findAndStar(page, 'bicycle letterbox', BICYCLE);
  await findAndStar(page, 'zsofia circle', CIRCLE);
  await tabTo(page, 'Remove filters');
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { level: 4 })).toHaveText([BICYCLE, CIRCLE]);
  await expect(page).toHaveURL(/stars=true/);

  // The same two, as a board: one arrow from one room to the other.
  await page.keyboard.press('g');
  await expect(page.getByRole('button', { name: 'Grid' })).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, BICYCLE);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: CIRCLE })).toBeFocused();

  await signInAs(context, 'malik');
  await page.reload();
  await expect.poll(() => starsOf(page)).toEqual(expect.arrayContaining([BICYCLE, CIRCLE]));
  await expect(page.getByRole('link', { name: BICYCLE })).toBeVisible();
  const { address } = await call<{ address: string }>(page, 'PUT', '/me/agenda-feed');
  const feed = await (await page.request.get(address)).text();
  const lines = feed.replaceAll('\r\n ', '');
  for (const title of [BICYCLE, CIRCLE]) expect(lines).toContain(title.replaceAll(',', '\\,'));

  const { entries } = await call<Agenda>(page, 'GET', '/me/stars');
  const headers = { 'X-Plenary': '1', origin, 'content-type': 'application/json' };
  for (const { sessionId } of entries) await page.request.delete(`/api/v1/me/stars/${sessionId}`, { headers });
  await page.request.delete('/api/v1/me/agenda-feed', { headers });
});
