import type { Locator, Page } from '@playwright/test';
import { expectRing, tabTo } from './fixtures/keyboard.ts';
import { giveRoles } from './fixtures/people.ts';
import { SERIES } from './fixtures/places.ts';
import { breakable, composer, enterLive, log, say } from './fixtures/room.ts';
import { expect, test } from './fixtures/test.ts';

function seconds(page: Page): Promise<number> {
  return page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
}

const salt = Date.now().toString(36);

test('a newcomer to the room is asked, sees it move, and hears it after one press', async ({ visitor, quiet }) => {
  // Just after the start no source sends yet, and once one came the list of pieces is still empty; the player asks again.
  quiet.allow(/status of 404.*index\.m3u8|status of 409.*media-grants/);
  // Nobody else has him enter a room, so he has not answered yet.
  const page = await visitor('radu');
  await page.goto('/');
  await page.getByRole('link', { name: 'Join now' }).first().click();
  await expect(page.getByText('This session is recorded', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'My name, beside what I write' }).check();
  await page.getByRole('button', { name: 'Enter the room' }).click();

  await expect(page.getByRole('heading', { level: 1, name: SERIES.live })).toBeVisible();
  await expect(page.locator('video')).toBeAttached({ timeout: 20_000 });
  await expect.poll(() => seconds(page), { timeout: 30_000 }).toBeGreaterThan(0);
  const before = await seconds(page);
  await expect.poll(() => seconds(page)).toBeGreaterThan(before + 1);
  const muted = (): Promise<boolean> => page.locator('video').evaluate((video: HTMLVideoElement) => video.muted);
  expect(await muted()).toBe(true);
  await page.getByRole('button', { name: 'Unmute' }).first().click();
  expect(await muted()).toBe(false);
});

test('what one says the other reads, and both are counted', async ({ visitor, quiet }) => {
  // What was open of the tools is asked for once more when they go.
  quiet.allow(/status of 403.*\/(backstage|desk|reports|wall)|status of 409.*media-grants/);
  const [malik, sofia] = [await visitor('malik'), await visitor('sofia')];
  await enterLive(malik);
  await enterLive(sofia);
  await say(malik, `Good evening from Bucharest ${salt}`);
  await expect(log(sofia).getByText(`Good evening from Bucharest ${salt}`)).toBeVisible();
  for (const page of [malik, sofia]) await expect(page.getByText(/^([2-9]|\d\d+) here$/)).toBeVisible();

  // Who becomes a moderator meanwhile has the tools without opening the page again, and loses them as fast.
  const radu = await visitor('radu');
  await giveRoles(radu, ['reviewer']);
  await enterLive(radu);
  // What changes before the line stands, a page hears when it is opened anew.
  await say(radu, `Here as well ${salt}`);
  await expect(log(malik).getByText(`Here as well ${salt}`)).toBeVisible();
  const tools = radu.getByRole('tab', { name: /^Hands/ });
  await expect(tools).toBeHidden();
  await giveRoles(radu, ['reviewer', 'moderator']);
  await expect(tools).toBeVisible();
  await giveRoles(radu, ['reviewer']);
  await expect(tools).toBeHidden();
});

test('a question is asked, voted for, taken up and answered', async ({ visitor }) => {
  const [malik, sofia, dana] = [await visitor('malik'), await visitor('sofia'), await visitor('dana')];
  const question = `Who keeps the minutes ${salt}?`;
  for (const page of [malik, sofia, dana]) {
    await enterLive(page);
    await page.getByRole('tab', { name: /^Questions/ }).click();
  }
  const row = (page: Page): Locator => page.getByRole('listitem').filter({ hasText: question });
  await malik.getByRole('textbox', { name: 'Ask a question' }).fill(question);
  await malik.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(row(malik).getByText('your question')).toBeVisible();

  await row(sofia).getByRole('button', { name: 'I want to know this too, 0 votes' }).click();
  await expect(row(dana).getByRole('button', { name: 'I want to know this too, 1 vote', exact: true })).toBeVisible();

  await row(dana).getByRole('button', { name: 'Answer now' }).click();
  await expect(row(malik).getByText('Being answered now')).toBeVisible();
  await row(dana).getByRole('button', { name: 'Mark as answered' }).click();
  await malik.getByText(/^Answered \(\d+\)$/).click();
  await expect(row(malik).getByText(/answered at/)).toBeVisible();
});

test('a reload keeps what was being written', async ({ visitor }) => {
  const page = await visitor('malik');
  await enterLive(page);
  await composer(page).fill('Half a sentence that');
  await page.reload();
  await expect(composer(page)).toHaveValue('Half a sentence that');
  await composer(page).fill('');
});

test('what is said while the connection is away arrives once, afterwards', async ({ visitor, quiet }) => {
  quiet.allow(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|WebSocket connection to/);
  const [malik, sofia] = [await visitor('malik'), await visitor('sofia')];
  const cable = await breakable(malik);
  await enterLive(malik);
  await enterLive(sofia);
  await cable.pull();
  await expect(malik.getByText('The connection to the room is away.')).toBeVisible();
  await say(malik, `Written without a connection ${salt}`);
  await expect(log(malik).getByText('waiting to be sent')).toBeVisible();
  await say(sofia, `Said meanwhile ${salt}`);
  await expect(log(sofia).getByText(`Said meanwhile ${salt}`)).toBeVisible();

  await cable.plugIn();
  await expect(log(sofia).getByText(`Written without a connection ${salt}`)).toHaveCount(1, { timeout: 30_000 });
  await expect(log(malik).getByText('waiting to be sent')).toHaveCount(0);
  for (const page of [malik, sofia]) {
    await expect(log(page).getByText(`Written without a connection ${salt}`)).toHaveCount(1);
    await expect(log(page).getByText(`Said meanwhile ${salt}`)).toHaveCount(1);
  }
});

test('a keyboard is enough to say something in the room', async ({ visitor }) => {
  const page = await visitor('malik');
  await enterLive(page);
  await tabTo(page, 'Write to everybody');
  await expectRing(page);
  await page.keyboard.type(`Typed without a mouse ${salt}`);
  await page.keyboard.press('Enter');
  await expect(log(page).getByText(`Typed without a mouse ${salt}`)).toBeVisible();
  await expect(composer(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(log(page)).toBeFocused();
});
