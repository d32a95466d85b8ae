// First contentful paint of the event page and the JavaScript that comes until it is usable, in a real browser with an
// empty cache, as JSON. Exit code 0 when both goals are reached.
import { median, tell, withServerAndBrowser } from './fixtures/measuring.mjs';

const ROUNDS = 5;
const GOALS = { scriptKiB: 150, firstContentfulPaintMs: 1500 };

const rounds = await withServerAndBrowser(async (browser, origin) => {
  const all = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await visit(browser, origin));
  return all;
});
const result = {
  page: 'event',
  goals: GOALS,
  firstContentfulPaintMs: median(rounds.map(({ paint }) => paint)),
  usableMs: median(rounds.map(({ usable }) => usable)),
  scriptKiB: Math.round((rounds[0].scriptBytes / 1024) * 10) / 10,
  scripts: rounds[0].scripts,
  rounds: rounds.map(({ paint, usable }) => ({ paint, usable })),
};
await tell('event-page', result);
if (result.scriptKiB > GOALS.scriptKiB || result.firstContentfulPaintMs > GOALS.firstContentfulPaintMs) process.exitCode = 1;

/** One visit of somebody who was never here; usable is when the primary action can be pressed. */
async function visit(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/e/occupy-library-demo`);
    await page.getByRole('button', { name: 'Register – free' }).click({ trial: true });
    return await page.evaluate(() => {
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.endsWith('.js'));
      return {
        paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
        usable: Math.round(performance.now()),
        scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
        scripts: scripts.length,
      };
    });
  } finally {
    await context.close();
  }
}
