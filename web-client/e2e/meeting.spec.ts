import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { happened } from './fixtures/happened.ts';
import { startHarness } from './fixtures/harnessServer.ts';
import { startJitsi, stubToken, type JitsiStub } from './fixtures/jitsiServer.ts';

let harness: Awaited<ReturnType<typeof startHarness>>;
let jitsi: JitsiStub;

test.beforeAll(async () => {
  [harness, jitsi] = await Promise.all([startHarness(), startJitsi()]);
});
test.afterAll(async () => {
  await Promise.all([harness.close(), jitsi.close()]);
});
test.beforeEach(() => {
  jitsi.script('there');
  jitsi.refuseJoins(0, '');
  jitsi.tokens.length = 0;
});

async function open(page: Page, query: Record<string, string> = {}): Promise<void> {
  const tokens = [stubToken('Ana', true), stubToken('Ana', true), stubToken('Ana', true)].join(',');
  await page.goto(`${harness.address}?${new URLSearchParams({ show: 'meeting', base: jitsi.base, tokens, ...query })}`);
}

const join = (page: Page): Promise<void> => page.getByRole('button', { name: 'Join the meeting' }).click();
const inside = (page: Page): FrameLocator => page.frameLocator('iframe[title="Meeting: Opening"]');

test('nothing is asked of Jitsi before the press of Join, and the token is minted at it', async ({ page }) => {
  const before = jitsi.scripts();
  await open(page);
  await expect(page.getByText('microphone and camera off')).toBeVisible();
  expect(jitsi.scripts()).toBe(before);
  expect(await happened(page, 'mint')).toHaveLength(0);

  await join(page);
  await expect(inside(page).getByRole('heading', { name: 'Joined as Ana' })).toBeVisible();
  expect(await happened(page, 'mint')).toHaveLength(1);
  expect(await happened(page, 'inside')).toEqual([true]);
  expect(await happened(page, 'seated')).toEqual(['1a2b3c4d']);
  expect(await happened(page, 'people')).toEqual([1, 2]);
  expect(await happened(page, 'violation')).toEqual([]);
});

for (const [role, own] of [
  ['listener', 'videoquality'],
  ['speaker', 'desktop'],
  ['moderator', 'participants-pane'],
] as const) {
  test(`a ${role} has the buttons of that role and none for chat, invitations or hanging up`, async ({ page }) => {
    await open(page, { role });
    await join(page);
    const toolbar = inside(page).locator('#toolbar');
    await expect(toolbar).toContainText(own);
    const buttons = ((await toolbar.textContent()) ?? '').split(' ');
    expect(
      buttons.filter((button) => ['chat', 'hangup', 'invite', 'embedmeeting', 'etherpad', 'sharedvideo', 'recording'].includes(button)),
    ).toEqual([]);
  });
}

test('a token refused once is minted again, and the frame made anew', async ({ page }) => {
  jitsi.refuseJoins(1, 'connection.passwordRequired');
  await open(page);
  await join(page);
  await expect(inside(page).getByRole('heading', { name: 'Joined as Ana' })).toBeVisible();
  expect(jitsi.tokens).toHaveLength(2);
  expect(new Set(jitsi.tokens).size).toBe(2);
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('a token refused twice is not asked for a third time', async ({ page }) => {
  jitsi.refuseJoins(9, 'conference.connectionError.notAllowed');
  await open(page);
  await join(page);
  await expect(page.getByRole('alert')).toContainText('turned us away twice');
  await page.waitForTimeout(1_000);
  expect(await happened(page, 'mint')).toHaveLength(2);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a script that is missing is said, and asked for again at the next press', async ({ page }) => {
  jitsi.script('missing');
  await open(page);
  await join(page);
  await expect(page.getByRole('alert')).toContainText('does not answer');

  jitsi.script('there');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(inside(page).getByRole('heading', { name: 'Joined as Ana' })).toBeVisible();
});

test('a script that never comes is given up after eight seconds', async ({ page }) => {
  jitsi.script('silent');
  await open(page);
  const pressed = Date.now();
  await join(page);
  await expect(page.getByRole('status')).toContainText('Opening the meeting');
  await expect(page.getByRole('alert')).toContainText('does not answer', { timeout: 12_000 });
  expect(Date.now() - pressed).toBeGreaterThan(7_500);
  expect(Date.now() - pressed).toBeLessThan(10_500);
});

test('leaving takes the frame away and offers the way back', async ({ page }) => {
  await open(page);
  await join(page);
  await page.getByRole('button', { name: 'Leave the meeting' }).click();
  await expect(page.getByRole('status')).toContainText('You have left the meeting');
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.getByRole('button', { name: 'Join again' }).click();
  await expect(inside(page).getByRole('heading', { name: 'Joined as Ana' })).toBeVisible();
  expect(await happened(page, 'inside')).toEqual([true, false, true]);
});

test('a person taken out by a host is told so and not invited back in', async ({ page }) => {
  await open(page);
  await join(page);
  await expect(inside(page).getByRole('heading', { name: 'Joined as Ana' })).toBeVisible();
  await tellFrame(page, 'participant-kicked-out', { kicked: { id: '1a2b3c4d', local: true }, kicker: { id: '5e6f7a8b' } });
  await expect(page.getByRole('alert')).toContainText('taken you out');
  await expect(page.getByRole('alert').getByRole('button')).toHaveCount(0);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('an error that the meeting survives leaves it alone', async ({ page }) => {
  await open(page);
  await join(page);
  await expect(inside(page).getByRole('heading', { name: 'Joined as Ana' })).toBeVisible();
  await tellFrame(page, 'error-occurred', { error: { name: 'conference.iceFailed', isFatal: false } });
  await tellFrame(page, 'participant-left', { id: '5e6f7a8b' });
  await expect.poll(() => happened(page, 'people')).toEqual([1, 2, 1]);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('no entry, and no meeting server at all, are said plainly', async ({ page }) => {
  await open(page, { tokens: '' });
  await join(page);
  await expect(page.getByRole('alert')).toContainText('not open to you');

  await page.goto(`${harness.address}?show=meeting`);
  await expect(page.getByText('no meeting server yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Join the meeting' })).toHaveCount(0);
});

test('the stage has no barrier that a machine can find, before, inside and after', async ({ page }) => {
  const barriers = async (): Promise<string[]> =>
    (await new AxeBuilder({ page }).include('main > div').exclude('iframe').analyze()).violations.map(({ id }) => id);
  await open(page);
  expect(await barriers()).toEqual([]);
  await join(page);
  await expect(page.getByRole('button', { name: 'Leave the meeting' })).toBeVisible();
  expect(await barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Leave the meeting' }).click();
  await expect(page.getByRole('button', { name: 'Join again' })).toBeVisible();
  expect(await barriers()).toEqual([]);
});

test('leaving the page of the meeting takes the frame away', async ({ page }) => {
  await open(page);
  await join(page);
  await expect(inside(page).getByRole('heading', { name: 'Joined as Ana' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(await happened(page, 'inside')).toEqual([true, false]);
});

async function tellFrame(page: Page, name: string, payload: unknown): Promise<void> {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(jitsi.base));
  await frame?.evaluate((detail) => window.dispatchEvent(new CustomEvent('stub', { detail })), { name, payload });
}
