import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { CLOCK_BITS, startBroadcast, type Broadcast } from './fixtures/broadcast.ts';
import { happened } from './fixtures/happened.ts';
import { startHarness } from './fixtures/harnessServer.ts';

/** The promise of the broadcast: the picture in the page is at most this far behind the source. */
const MOST_BEHIND_SOURCE_SECONDS = 7;

/** How much the distance may change when the player starts anew: its polling falls elsewhere. */
const SEGMENT_SECONDS = 2;
/** Segments that make a recording worth continuing in. */
const LONG_ENOUGH = 14;

let harness: Awaited<ReturnType<typeof startHarness>>;
let broadcast: Broadcast;
const outside: string[] = [];

// One broadcast for all, so that what needs some minutes of it comes last and nobody waits for it.
test.beforeAll(async () => {
  [harness, broadcast] = await Promise.all([startHarness(), startBroadcast(600)]);
});
test.afterAll(async () => {
  await Promise.all([harness.close(), broadcast.close()]);
});
test.afterEach(() => {
  broadcast.refuse(null);
  broadcast.serveOnlyUnder('');
});

async function open(page: Page, query: Record<string, string>): Promise<void> {
  outside.length = 0;
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) outside.push(request.url());
  });
  await page.goto(`${harness.address}?${new URLSearchParams({ src: broadcast.playlist(), live: 'true', ...query })}`);
}

interface Picture {
  at: number;
  length: number;
  paused: boolean;
  muted: boolean;
  volume: number;
  frames: number;
  sound: number;
  ended: boolean;
}

function picture(page: Page): Promise<Picture> {
  return page.locator('video').evaluate((video: HTMLVideoElement) => {
    const counted = video as HTMLVideoElement & { webkitAudioDecodedByteCount: number };
    return {
      at: video.currentTime,
      length: video.duration,
      paused: video.paused,
      muted: video.muted,
      volume: video.volume,
      frames: video.getVideoPlaybackQuality().totalVideoFrames,
      sound: counted.webkitAudioDecodedByteCount,
      ended: video.ended,
    };
  });
}

async function playing(page: Page): Promise<void> {
  await expect.poll(async () => (await picture(page)).frames, { timeout: 15_000 }).toBeGreaterThan(5);
}

/** Reads the wall clock out of the picture. */
function secondsBehindSource(page: Page): Promise<number> {
  return page.locator('video').evaluate((video: HTMLVideoElement, bits) => {
    const canvas = new OffscreenCanvas(bits * 16, 32);
    const context = canvas.getContext('2d');
    if (!context) return Number.NaN;
    context.drawImage(video, 0, 0, bits * 16, 32, 0, 0, bits * 16, 32);
    const row = context.getImageData(0, 16, bits * 16, 1).data;
    let painted = 0;
    for (let bit = 0; bit < bits; bit += 1) if ((row[(bit * 16 + 8) * 4] ?? 0) > 120) painted += 2 ** bit;
    return (Date.now() - painted) / 1000;
  }, CLOCK_BITS);
}

/** The loudest of two seconds, 0 to 1. */
function loudness(page: Page): Promise<number> {
  return page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    const audio = new AudioContext();
    const analyser = audio.createAnalyser();
    audio.createMediaElementSource(video).connect(analyser);
    analyser.connect(audio.destination);
    await audio.resume();
    let loudest = 0;
    for (let i = 0; i < 20; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const wave = new Float32Array(analyser.fftSize);
      analyser.getFloatTimeDomainData(wave);
      loudest = Math.max(loudest, ...wave.map(Math.abs));
    }
    return loudest;
  });
}

test('a broadcast starts by itself without sound, near the source, and is heard after one press', async ({ page }) => {
  const begin = Date.now();
  await open(page, {});
  await playing(page);
  const first = Date.now() - begin;
  expect(await picture(page)).toMatchObject({ muted: true, paused: false });

  const before = await picture(page);
  await page.waitForTimeout(3_000);
  const after = await picture(page);
  expect(after.at - before.at).toBeGreaterThan(2);
  expect(after.frames - before.frames).toBeGreaterThan(40);
  expect(after.sound - before.sound).toBeGreaterThan(10_000);

  const behind = await secondsBehindSource(page);
  console.log(`picture after ${first} ms, ${behind.toFixed(2)} s behind the source`);
  expect(behind).toBeGreaterThan(0);
  expect(behind).toBeLessThan(MOST_BEHIND_SOURCE_SECONDS);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Unmute' }).click();
  await expect(page.getByRole('button', { name: 'Unmute', exact: true })).toBeHidden();
  expect(await picture(page)).toMatchObject({ muted: false, volume: 1, paused: false });
  expect(await loudness(page)).toBeGreaterThan(0.02);
  expect(outside).toEqual([]);
});

test('going back in a broadcast says how far, and one press returns', async ({ page }) => {
  await broadcast.reaches(10);
  await open(page, {});
  await playing(page);
  const live = (await picture(page)).at;
  const behind = await secondsBehindSource(page);
  expect(live).toBeGreaterThan(14);

  await page.locator('media-controller').focus();
  await page.keyboard.press('j');
  const back = page.getByRole('button', { name: /Go to live, now 0:\d\d behind/ });
  await expect(back).toBeVisible();
  await expect.poll(async () => (await picture(page)).at).toBeLessThan(live);
  await page.waitForTimeout(2_500);
  await expect(back).toBeVisible();

  await back.click();
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await expect.poll(() => secondsBehindSource(page)).toBeLessThan(behind + SEGMENT_SECONDS);
});

test('every control has its key', async ({ page }) => {
  await broadcast.reaches(10);
  await open(page, {});
  await playing(page);
  await page.locator('media-controller').focus();
  const press = async (key: string): Promise<Picture> => {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
    return picture(page);
  };

  expect((await press('k')).paused).toBe(true);
  expect((await press('k')).paused).toBe(false);
  expect((await press('Space')).paused).toBe(true);
  expect((await press('Space')).paused).toBe(false);
  expect((await press('m')).muted).toBe(false);
  expect((await press('m')).muted).toBe(true);
  const before = (await picture(page)).at;
  expect((await press('j')).at).toBeLessThan(before - 5);
  const low = (await picture(page)).at;
  expect((await press('l')).at).toBeGreaterThan(low + 5);
  expect((await press('ArrowLeft')).at).toBeLessThan(before - 5);
  expect((await press('ArrowRight')).at).toBeGreaterThan(low + 5);
  await press('f');
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await press('f');
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await press('c');
});

test('the player has no barrier that a machine can find, in any of its states', async ({ page }) => {
  await open(page, {});
  await playing(page);
  expect(await barriers(page)).toEqual([]);
  await open(page, { live: 'false', startAt: '1865' });
  expect(await barriers(page)).toEqual([]);
  broadcast.refuse(403);
  await open(page, {});
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('the player keeps to the policy of the page, styles and all', async ({ page }) => {
  await open(page, {});
  await playing(page);
  await page.getByRole('button', { name: 'Unmute' }).click();
  await page.locator('media-mute-button').hover();
  expect(await happened(page, 'violation')).toEqual([]);
  expect(await page.locator('media-play-button').evaluate((button) => getComputedStyle(button).cursor)).toBe('pointer');
});

test('an address that expires is renewed once, and the picture goes on', async ({ page }) => {
  await open(page, { src: broadcast.playlist('old'), fresh: broadcast.playlist('new') });
  await playing(page);
  const behind = await secondsBehindSource(page);
  broadcast.serveOnlyUnder('new');
  const before = (await picture(page)).at;
  await expect.poll(async () => (await picture(page)).at, { timeout: 25_000 }).toBeGreaterThan(before + 8);
  expect(await happened(page, 'renew')).toHaveLength(1);
  expect(await page.getByRole('alert').count()).toBe(0);
  // It may have waited for one segment; more would say that it asked for the old address again and again.
  await expect.poll(() => secondsBehindSource(page)).toBeLessThan(behind + 2 * SEGMENT_SECONDS);
});

test('a picture that stays refused is said calmly, once, with a way to try again', async ({ page }) => {
  broadcast.refuse(403);
  await open(page, { fresh: broadcast.playlist('still-refused') });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('not open to you');
  await page.waitForTimeout(2_000);
  expect(await happened(page, 'renew')).toHaveLength(1);

  broadcast.refuse(null);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await playing(page);
  await expect(alert).toBeHidden();
});

test('a broadcast whose first picture is still to come is waited for', async ({ page }) => {
  broadcast.refuse(404);
  await open(page, { fresh: broadcast.playlist() });
  await expect.poll(() => happened(page, 'renew')).toHaveLength(3);
  expect(await page.getByRole('alert').count()).toBe(0);
  broadcast.refuse(null);
  await playing(page);
});

test('a server that fails for a while is waited for, and the live picture returns by itself', async ({ page }) => {
  await open(page, {});
  await playing(page);
  const before = await secondsBehindSource(page);
  broadcast.refuse(503);
  await expect(page.getByRole('status').filter({ hasText: 'lost its picture' })).toBeVisible({ timeout: 20_000 });
  broadcast.refuse(null);
  await expect(page.getByRole('status').filter({ hasText: 'lost its picture' })).toBeHidden({ timeout: 20_000 });
  // A segment for what it keeps in hand after it ran dry, and one for where it may go on.
  await expect.poll(() => secondsBehindSource(page), { timeout: 20_000 }).toBeLessThan(before + 2 * SEGMENT_SECONDS);
});

test('leaving the page of a picture stops everything it asked for', async ({ page }) => {
  await open(page, {});
  await playing(page);
  await page.getByRole('button', { name: 'Leave' }).click();
  let asked = 0;
  page.on('request', () => (asked += 1));
  await page.waitForTimeout(5_000);
  expect(asked).toBe(0);
});

test('when the broadcast ends, the same picture is its recording', async ({ page }) => {
  await broadcast.reaches(LONG_ENOUGH);
  await open(page, {});
  await playing(page);
  await broadcast.end();

  await expect(page.locator('media-time-display')).toBeVisible();
  await expect(page.getByText('Live', { exact: true })).toBeHidden();
  await expect.poll(async () => (await picture(page)).ended, { timeout: 20_000 }).toBe(true);
  await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    video.currentTime = 1;
    await video.play();
  });
  await expect.poll(async () => (await picture(page)).at).toBeGreaterThan(2);
  expect(await happened(page, 'ended')).toHaveLength(1);
});

test('a recording waits for a press, goes on where it was left and says where the person is', async ({ page }) => {
  await broadcast.reaches(LONG_ENOUGH);
  await broadcast.end();
  await open(page, { live: 'false', startAt: '17' });
  await expect(page.locator('video')).toHaveCount(0);

  await page.getByRole('button', { name: 'Continue at 0:17' }).click();
  await playing(page);
  const at = (await picture(page)).at;
  expect(at).toBeGreaterThanOrEqual(16.5);
  expect(at).toBeLessThan(19);
  expect((await picture(page)).muted).toBe(false);

  await page.locator('media-controller').focus();
  await page.keyboard.press('k');
  // Once it plays it says where it begins, and once it stops where that was.
  await expect.poll(async () => Math.abs(Number((await happened(page, 'position')).at(-1)) - (await picture(page)).at)).toBeLessThan(0.5);
});

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('main > div').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
