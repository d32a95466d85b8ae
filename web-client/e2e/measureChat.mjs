// The chat of a room in a real browser: 5,000 messages in memory, the times between frames while the list is scrolled, while 50
// messages a second come, and both at once. History and messages are played by this script in the place of the server's, so
// that the server's own work stays out of it. As JSON; exit code 0 when the goal is reached. Frames of a busy machine say
// little: the load and a page that does nothing stand beside them.
import { loadavg } from 'node:os';
import { median, percentile, tell, withServerAndBrowser } from './fixtures/measuring.mjs';

const MESSAGES = 5_000;
const A_SECOND = 50;
const ROUNDS = 3;
const GOALS = { frameP95Ms: 20 };
const VIEWPORT = { width: 1440, height: 900 };
const WORDS = 'We put the catalogue outside on a table and people came to talk about what they had read in the winter'.split(' ');

const result = await withServerAndBrowser(async (browser, origin) => {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await visit(browser, origin));
  const p95 = (name) => round1(median(rounds.map((one) => percentile(one[name], 0.95))));
  return {
    page: 'chat',
    messages: MESSAGES,
    arrivingASecond: A_SECOND,
    goals: GOALS,
    load: loadavg().map(round1),
    scrollFrameP95Ms: p95('scroll'),
    arriveFrameP95Ms: p95('arrive'),
    bothFrameP95Ms: p95('both'),
    keptPlace: rounds.every(({ kept }) => kept),
    emptyFrameP95Ms: p95('empty'),
  };
});
await tell('chat-list', result);
const worst = Math.max(result.scrollFrameP95Ms, result.arriveFrameP95Ms, result.bothFrameP95Ms);
if (worst > GOALS.frameP95Ms || !result.keptPlace) process.exitCode = 1;

function round1(value) {
  return Math.round(value * 10) / 10;
}

function person(n) {
  const name = `Person ${n % 40}`;
  return { id: `01990a31-2222-7ccc-9ddd-${String(n % 40).padStart(12, '0')}`, name };
}

function message(seq) {
  const id = `01990a30-1111-7aaa-8bbb-${String(seq).padStart(12, '0')}`;
  const text = Array.from({ length: 3 + ((seq * 7) % 30) }, (_, at) => WORDS[(seq + at) % WORDS.length]).join(' ');
  return { seq, id, by: person(seq), at: new Date(Date.now() - (MESSAGES - seq) * 1000).toISOString(), text };
}

async function visit(browser, origin) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  try {
    const headers = { 'X-Plenary': '1', origin };
    await context.request.post(`${origin}/api/v1/demo/sign-ins`, { headers, data: { person: 'malik' } });
    const page = await context.newPage();
    await page.route(/\/media\/.*\.(m4s|mp4|m3u8)/, () => undefined);
    const messages = Array.from({ length: MESSAGES }, (_, at) => message(at + 1));
    const body = { messages, quotes: [], seq: MESSAGES, epoch: 1, older: false, newer: false, slow: 0 };
    await page.route(/\/sessions\/[^/]+\/chat(\?|$)/, (route) => route.fulfill({ json: body }));
    const talk = await played(page);
    await page.goto(`${origin}/s/${await liveSession(context, origin)}`, { waitUntil: 'commit' });
    const list = page.getByRole('log', { name: 'Chat' });
    const consent = page.getByRole('button', { name: 'Enter the room' });
    await list.or(consent).waitFor();
    if (await consent.isVisible()) await consent.click();
    await list.getByRole('article').first().waitFor();
    await page.waitForTimeout(3_000);
    talk.begin();
    const arrive = await list.evaluate(frames, 0);
    talk.end();
    const scroll = await list.evaluate(frames, 45);
    await list.hover();
    await page.mouse.wheel(0, -3_000);
    await page.waitForTimeout(500);
    const read = await topRow(list);
    talk.begin();
    await page.waitForTimeout(2_000);
    const kept = read === (await topRow(list));
    const both = await list.evaluate(frames, 45);
    talk.end();
    await page.goto('about:blank');
    await page.setContent('<div role="log" style="height: 500px; overflow: auto"><div style="height: 60000px"></div></div>');
    const empty = await page.getByRole('log').evaluate(frames, 45);
    return { arrive, scroll, both, kept, empty };
  } finally {
    await context.close();
  }
}

/** The page's socket with the chat played here: everything else goes to the server. */
async function played(page) {
  let socket;
  let topic;
  let seq = MESSAGES;
  let timer;
  await page.routeWebSocket(/\/live$/, (ours) => {
    const server = ours.connectToServer();
    socket = ours;
    ours.onMessage((text) => {
      const frame = JSON.parse(String(text));
      if (frame.t === 'join' && frame.topic.startsWith('chat:')) {
        topic = frame.topic;
        ours.send(JSON.stringify({ t: 'ok', ref: frame.id, seq, d: { epoch: 1 } }));
      } else server.send(text);
    });
  });
  const say = () => {
    seq += 1;
    const { id, text, by } = message(seq);
    socket?.send(JSON.stringify({ t: 'chat.said', topic, seq, at: new Date().toISOString(), by, d: { id, text } }));
  };
  return { begin: () => (timer = setInterval(say, 1_000 / A_SECOND)), end: () => clearInterval(timer) };
}

async function liveSession(context, origin) {
  const { events } = await (await context.request.get(`${origin}/api/v1/events?when=all`)).json();
  for (const { slug } of events) {
    const { sessions } = await (await context.request.get(`${origin}/api/v1/events/${slug}`)).json();
    const live = sessions.find(({ state }) => state === 'live');
    if (live) return live.id;
  }
  throw new Error('no session is live');
}

/** The message that stands first in sight. */
function topRow(list) {
  return list.evaluate((element) => {
    const top = element.getBoundingClientRect().top;
    const row = [...element.querySelectorAll('article')].find((one) => one.getBoundingClientRect().bottom > top + 20);
    return row?.getAttribute('data-message');
  });
}

/** Runs in the page: the times between frames for four seconds, scrolling a little up in each, and down again at the top. */
async function frames(element, step) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [];
  if (step > 0) element.dispatchEvent(new WheelEvent('wheel', { deltaY: -1, bubbles: true }));
  let [last, dy] = [await frame(), -step];
  for (let n = 0; n < 240; n += 1) {
    if (element.scrollTop <= 0) dy = step;
    if (step > 0) element.scrollBy(0, dy);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}
