// How quickly the programme editor answers where a congress is planned: a key that moves a session and a key in its form,
// each from the press to the next paint, as the browser itself reports them, and what each takes of the page's thread, which
// a busy machine does not lengthen. Exit code 0 when both goals are reached.
import { chromium } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { congress } from './fixtures/congress.mjs';
import { startPlenary } from './fixtures/plenary.mjs';

const GOALS = { moveMs: 50, typingMs: 50 };
const PRESSES = 40;
const RESULT = fileURLToPath(new URL('../../load-tests/results/plan-page.json', import.meta.url));

const given = process.env.PLENARY_E2E_ORIGIN;
const plenary = given ? { origin: given, stop: async () => {} } : await startPlenary();
const browser = await chromium.launch({ executablePath: process.env.PLENARY_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', baseURL: plenary.origin });
  const slug = await planned(context.request, plenary.origin);
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.paints = [];
    const keep = (list) => window.paints.push(...list.getEntries().map(({ name, duration }) => ({ name, duration })));
    new PerformanceObserver(keep).observe({ type: 'event', durationThreshold: 16 });
  });
  await page.goto(`/e/${slug}/plan`);
  const card = page.locator('[data-session]').first();
  await card.waitFor();
  const opened = await page.evaluate(() => Math.round(performance.now()));
  await card.focus();
  await card.press('Enter');
  const moves = await pressed(page, ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Title', exact: true }).focus();
  const letters = await pressed(page, [...'library']);
  const result = { page: 'plan', goals: GOALS, sessions: congress.sessions, rooms: congress.rooms, openedMs: opened, moves, letters };
  await mkdir(fileURLToPath(new URL('../../load-tests/results/', import.meta.url)), { recursive: true });
  await writeFile(RESULT, `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result));
  if (moves.p75 > GOALS.moveMs || letters.p75 > GOALS.typingMs) process.exitCode = 1;
} finally {
  await browser.close();
  await plenary.stop();
}

/** A draft of its own, with a whole congress in it. */
async function planned(request, origin) {
  const headers = { 'X-Plenary': '1', Origin: origin };
  const ask = async (method, path, data, more = {}) => {
    const reply = await request.fetch(`/api/v1${path}`, { method, data, headers: { ...headers, ...more } });
    if (!reply.ok()) throw new Error(`${path}: ${await reply.text()}`);
    return reply.json();
  };
  const me = await ask('POST', '/demo/sign-ins', { person: 'elena' });
  const organisation = me.memberships[0].organisation;
  const { event } = await ask('POST', '/events', {
    organisation,
    title: 'Congress',
    startsAt: congress.startsAt,
    minutes: 60,
    zone: congress.zone,
    stage: 'broadcast',
    recorded: false,
  });
  const preview = await ask('POST', `/events/${event.slug}/imports`, congress.file(), { 'Content-Type': 'application/xml' });
  await ask('PUT', `/events/${event.slug}/imports/${preview.id}/application`, { remove: [] });
  return event.slug;
}

async function threadMs(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Presses them in turn; a key that was painted within 16 ms is not reported at all and counts as 16. */
async function pressed(page, keys) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await threadMs(devtools);
  await page.evaluate(() => {
    window.paints = [];
  });
  for (let n = 0; n < PRESSES; n += 1) {
    await page.keyboard.press(keys[n % keys.length]);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  const thread = Math.round(((await threadMs(devtools)) - before) / PRESSES);
  await devtools.detach();
  const slow = await page.evaluate(() => window.paints.filter(({ name }) => name === 'keydown').map(({ duration }) => duration));
  const all = [...slow, ...Array.from({ length: Math.max(0, PRESSES - slow.length) }, () => 16)].toSorted((a, b) => a - b);
  const at = (share) => all[Math.min(all.length - 1, Math.floor(all.length * share))];
  return { median: at(0.5), p75: at(0.75), p95: at(0.95), worst: at(1), thread };
}
