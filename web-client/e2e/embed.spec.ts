import { barriers, settled } from './fixtures/barriers.ts';
import { hostPage, startHost, type Host } from './fixtures/embedHost.ts';
import { CONFERENCE } from './fixtures/places.ts';
import { expect, test } from './fixtures/test.ts';

let host: Host;

test.beforeAll(async () => {
  host = await startHost(process.env['PLENARY_E2E_ORIGIN'] ?? '');
});
test.afterAll(() => host.close());

test('another site with a strict policy shows programme and button, leaves nothing behind, and leads here', async ({ visitor, origin }) => {
  const page = await visitor('malik', { viewport: { width: 320, height: 800 }, colorScheme: 'light' });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) void request.allHeaders().then(({ cookie }) => asked.push(`${request.url()} ${cookie ?? ''}`));
  });
  await page.goto(host.at(hostPage(CONFERENCE.slug)));
  const days = page.getByRole('group', { name: 'Days' }).getByRole('button');
  await expect(days).toHaveCount(4);
  await expect(page.getByRole('link', { name: /^Register/ })).toHaveAttribute('href', `${origin}/e/${CONFERENCE.slug}`);
  const day = page.getByRole('heading', { level: 2 });
  const first = await day.textContent();
  await days.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(days.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(days.first()).toHaveAttribute('aria-pressed', 'false');
  await expect(day).not.toHaveText(first ?? '');

  // A visitor who is signed in there is nobody here.
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((line) => line.includes('signin'))).toEqual([]);
  expect(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length)).toBe('00');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.evaluate((scheme) => (document.documentElement.className = scheme), colorScheme);
    await settled(page);
    expect(await barriers(page), colorScheme).toEqual([]);
  }

  const session = page.getByRole('listitem').getByRole('link').first();
  const tab = page.context().waitForEvent('page');
  await session.click();
  expect((await tab).url()).toContain(`${origin}/e/${CONFERENCE.slug}/sessions/`);
});

test('the page’s language is spoken, and what is away or not public is said calmly', async ({ visitor, origin, quiet }) => {
  quiet.allow(/Failed to load resource|ERR_FAILED/);
  const page = await visitor();
  await page.goto(host.at(hostPage(CONFERENCE.slug, 'ro')));
  await expect(page.getByRole('link', { name: /^Înscrie-te/ })).toBeVisible();
  await page.goto(host.at(hostPage('nothing-of-that-name')));
  await expect(page.getByText('This event is not public.').first()).toBeVisible();
  await page.route('**/api/v1/embed/**', (route) => route.abort());
  await page.goto(host.at(hostPage(CONFERENCE.slug)));
  const link = page.getByRole('link', { name: `See it at ${new URL(origin).host}` }).first();
  await expect(link).toHaveAttribute('href', `${origin}/e/${CONFERENCE.slug}`);
});

test('an organiser copies the frame, and the frame stands on another site', async ({ visitor, origin }) => {
  const elena = await visitor('elena');
  await elena.goto(`/e/${CONFERENCE.slug}`);
  await elena.getByRole('button', { name: 'Show on your site' }).click();
  const snippet = (await elena.getByRole('dialog').locator('code').last().textContent()) ?? '';
  expect(snippet).toContain(`${origin}/embed/e/${CONFERENCE.slug}`);
  const page = await visitor();
  await page.goto(host.at(snippet));
  await expect(page.frameLocator('iframe').getByRole('link', { name: /^Register/ })).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name: CONFERENCE.title })).toBeVisible();
});
