import type { Page } from '@playwright/test';
import { call } from './fixtures/api.ts';
import { tabTo } from './fixtures/keyboard.ts';
import { openMail } from './fixtures/mailbox.ts';
import { asPerson } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

interface Draft {
  version: number;
  sessions: { id: string; startsAt: string; text: { title: string } }[];
}

interface Planned {
  slug: string;
  title: string;
  opening: string;
}

const ZONE = 'Europe/Bucharest';
const HALLS = ['Great hall', 'Small hall'] as const;
/** In March no clock changes within the two hours of this programme. */
const DAY = `${new Date().getFullYear() + 1}-03-02`;

/** Public, with a release of its own: two sessions one after the other in one hall, and another hall that is free. */
async function plan(page: Page): Promise<Planned> {
  const title = `Reading congress ${Date.now().toString(36)}`;
  const me = await call<{ memberships: { organisation: string; roles: string[] }[] }>(page, 'GET', '/me');
  const organisation = me.memberships.find(({ roles }) => roles.includes('organiser'))?.organisation;
  const startsAt = `${DAY}T08:00:00Z`;
  const webinar = { organisation, title, startsAt, minutes: 60, zone: ZONE, stage: 'broadcast', recorded: false };
  const { event } = await call<{ event: { slug: string } }>(page, 'POST', '/events', webinar);
  const { slug } = event;
  await call(page, 'PUT', `/events/${slug}/publication`);
  const draft = await call<Draft>(page, 'GET', `/events/${slug}/draft`);
  let { version } = draft;
  const save = async (path: string, item: object) => {
    const saved = await call<{ version: number }>(page, 'PUT', `/events/${slug}/draft/${path}?version=${version}`, item);
    version = saved.version;
  };
  const rooms = HALLS.map((name) => ({ id: crypto.randomUUID(), name }));
  for (const room of rooms) await save(`rooms/${room.id}`, room);
  const speakers = ['Ana Reader', 'Ion Reader'].map((name) => ({ id: crypto.randomUUID(), name, bio: '', bios: {} }));
  for (const speaker of speakers) await save(`speakers/${speaker.id}`, speaker);
  const [ana, ion] = speakers.map(({ id }) => [id]);
  const [first] = draft.sessions;
  if (!first) throw new Error('a webinar without its session');
  const second = crypto.randomUUID();
  const room = rooms[0]?.id;
  await save(`sessions/${first.id}`, { ...first, room, speakers: ana, text: { ...first.text, title: 'Opening' } });
  const later = { ...first, id: second, room, speakers: ion, startsAt: `${DAY}T09:00:00Z`, endsAt: `${DAY}T10:00:00Z` };
  await save(`sessions/${second}`, { ...later, text: { ...first.text, title: 'Panel' } });
  await call(page, 'POST', `/events/${slug}/releases`, { id: crypto.randomUUID(), version, note: '', tell: false });
  return { slug, title, opening: first.id };
}

async function sequenceOf(page: Page, session: string): Promise<number> {
  const origin = process.env['PLENARY_E2E_ORIGIN'] ?? '';
  const calendar = await (await page.request.get(`${origin}/api/v1/sessions/${session}/calendar`)).text();
  return Number(/^SEQUENCE:(\d+)/m.exec(calendar)?.[1] ?? 0);
}

test('a session is moved by keyboard, released, and found at its new time by everybody', async ({ visitor }) => {
  const elena = await visitor('elena');
  const { slug, title, opening } = await plan(elena);
  const before = await sequenceOf(elena, opening);
  const address = await asPerson(elena, 'malik', async (malik) => {
    await call(malik, 'POST', '/me/stars', { sessions: [opening] });
    return (await call<{ person: { email: string } }>(malik, 'GET', '/me')).person.email;
  });

  await elena.goto(`/e/${slug}/plan`);
  const said = elena.locator('p[role=status].visually-hidden');
  await expect(elena.getByText('Everything fits together')).toBeVisible();
  await tabTo(elena, '10:00');
  await elena.keyboard.press('Enter');
  await expect(said).toContainText('Lifted: Opening');
  await elena.keyboard.press('Shift+ArrowDown');
  await expect(said).toContainText('11:00 to 12:00, Great hall. Conflicts with Panel.');
  await elena.keyboard.press('Enter');
  await expect(elena.getByRole('button', { name: /^11:00–12:00\s*Opening\s*Room taken twice/ })).toBeFocused();
  await expect(elena.getByRole('button', { name: '1 conflict' })).toBeVisible();

  await elena.keyboard.press('Space');
  await elena.keyboard.press('ArrowRight');
  await elena.keyboard.press('Space');
  await expect(said).toContainText('11:00 to 12:00, Small hall.');
  await expect(elena.getByText('Everything fits together')).toBeVisible();
  await expect(elena.getByText('Everything is saved in the draft')).toBeVisible();

  await elena.getByRole('button', { name: 'Review and release' }).press('Enter');
  await expect(elena.getByRole('listitem').filter({ hasText: 'Opening: moved from' })).toContainText('10:00 to 11:00');
  await elena.getByLabel('A word to everybody who is told').fill('The great hall was needed.');
  await elena.getByRole('button', { name: 'Release the programme' }).press('Enter');
  await expect(elena.getByText('Release 2 is public now')).toBeVisible();

  expect(await sequenceOf(elena, opening)).toBeGreaterThan(before);
  const anybody = await visitor();
  await anybody.goto(`/e/${slug}/sessions/${opening}`);
  await expect(anybody.getByText('11:00').first()).toBeVisible();
  await expect(anybody.getByText('Small hall').first()).toBeVisible();
  await openMail(anybody, address, new RegExp(`The programme has changed: ${title}`));
  await expect(anybody.getByRole('article')).toContainText('The great hall was needed.');
});
