import type { Page } from '@playwright/test';
import { call, createWebinar } from './fixtures/api.ts';
import { enter } from './fixtures/room.ts';
import { publish } from './fixtures/source.ts';
import { expect, test } from './fixtures/test.ts';

const RECORDING_WITHIN_MS = 30_000;
/** Where the person stops: late enough to be offered again, early enough to have something left. */
const STOPS_AT = 17;

const video = (page: Page) => page.locator('video');
const seconds = (page: Page): Promise<number> => video(page).evaluate((one: HTMLVideoElement) => one.currentTime);
const length = (page: Page): Promise<number> => video(page).evaluate((one: HTMLVideoElement) => one.duration);

test('the host presses End, and the recording plays, seeks and goes on where one stopped', async ({ visitor, quiet }) => {
  // Between the first picture and the first piece, and right after the end, an address has nothing yet.
  quiet.allow(/status of 404.*index\.m3u8|status of 409.*media-grants/);
  const [elena, malik] = [await visitor('elena'), await visitor('malik')];
  const title = `Ends and stays ${Date.now().toString(36)}`;
  const { slug, sessionId } = await createWebinar(elena, title, { opensInMs: 0, stage: 'broadcast', recorded: true });
  await call(malik, 'POST', `/events/${slug}/registrations`, { notice: '2026-1' });
  await Promise.all([enter(elena, sessionId), enter(malik, sessionId)]);
  const { server, key } = await call<{ server: string; key: string }>(elena, 'POST', `/sessions/${sessionId}/stage-keys`);
  const source = publish(`${server}/${key}`);
  try {
    await elena.getByRole('button', { name: 'Go live' }).click();
    const confirm = elena.getByRole('dialog');
    await expect(confirm.getByText('No picture arrives yet')).toHaveCount(0, { timeout: 20_000 });
    await confirm.getByRole('button', { name: 'Go live' }).click();
    await expect(elena.getByText('LIVE.', { exact: true })).toBeVisible();
    await expect.poll(() => seconds(malik), { timeout: 25_000 }).toBeGreaterThan(0);
    await source.ended;

    await elena.getByRole('button', { name: 'End', exact: true }).click();
    await elena.getByRole('button', { name: 'End the session' }).click();
    const watch = malik.getByRole('link', { name: 'Watch recording' });
    await expect(watch).toBeVisible({ timeout: RECORDING_WITHIN_MS });
    await watch.click();
  } finally {
    source.stop();
  }

  await expect(malik.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await malik.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => seconds(malik)).toBeGreaterThan(1);
  expect(await length(malik)).toBeGreaterThan(STOPS_AT + 20);
  await malik.locator('media-controller').focus();
  const before = await seconds(malik);
  await malik.keyboard.press('l');
  await expect.poll(() => seconds(malik)).toBeGreaterThan(before + 9);

  await video(malik).evaluate((one: HTMLVideoElement, at) => {
    one.currentTime = at;
    one.pause();
  }, STOPS_AT);
  const kept = (): Promise<{ position: number }> => call(malik, 'GET', `/recordings/${malik.url().split('/').at(-1)}`);
  await expect.poll(async () => (await kept()).position).toBe(STOPS_AT);
  await malik.reload();
  await malik.getByRole('button', { name: `Continue at 0:${STOPS_AT}` }).click();
  await expect.poll(() => seconds(malik)).toBeGreaterThan(STOPS_AT);
  expect(await seconds(malik)).toBeLessThan(STOPS_AT + 5);
});
