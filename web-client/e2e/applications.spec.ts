import type { Page } from '@playwright/test';
import { call, createWebinar } from './fixtures/api.ts';
import { barriers } from './fixtures/barriers.ts';
import { tabTo } from './fixtures/keyboard.ts';
import { freshAddress, linkTo, openMail } from './fixtures/mailbox.ts';
import { expect, test } from './fixtures/test.ts';

const HOUR_MS = 3_600_000;

const question = (id: string, kind: 'long' | 'file', label: string) => ({
  id,
  kind,
  label,
  help: '',
  required: true,
  guarded: false,
  choices: [],
  texts: [],
  ...(kind === 'file' ? { files: { sorts: ['text'], megabytes: 1, most: 1 } } : {}),
});

const text = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });

/** Somebody who has the role of a reviewer of applications, and none that organises. */
async function reviews(owner: Page, reviewer: Page) {
  const me = await call<{ person: { id: string }; memberships: { organisation: string; roles: string[] }[] }>(reviewer, 'GET', '/me');
  const { organisation = '', roles = [] } = me.memberships[0] ?? {};
  const path = `/organisations/${organisation}/members/${me.person.id}/roles`;
  await call(owner, 'PUT', path, { roles: [...new Set([...roles, 'application-reviewer'])] });
}

test('an application goes from a draft by an endorser and two reviewers to a confirmed seat', async ({ page, visitor, quiet }) => {
  const [elena, ioana, malik, radu] = [await visitor('elena'), await visitor('ioana'), await visitor('malik'), await visitor('radu')];
  await reviews(ioana, radu);
  const title = `Reading birds ${Date.now().toString(36)}`;
  const { slug } = await createWebinar(elena, title, { opensInMs: 48 * HOUR_MS, stage: 'broadcast', recorded: false });
  const { version } = await call<{ version: number }>(elena, 'GET', `/events/${slug}/admission`);
  const closesAt = new Date(Date.now() + HOUR_MS).toISOString();
  await call(elena, 'PUT', `/events/${slug}/admission?version=${version}`, { rule: 'application', seats: 1, closesAt, offerHours: 24 });
  const form = { questions: [question('why', 'long', 'Why do you want to come?'), question('plan', 'file', 'Your plan')], readers: [] };
  const saved = await call<{ version: number }>(elena, 'PUT', `/events/${slug}/forms/application?version=0`, form);
  await call(elena, 'POST', `/events/${slug}/forms/application/versions?version=${saved.version}`);
  const rules = { version: 0, criteria: [], scale: 5, blind: false, hidden: [], endorsement: 'required' };
  await call(elena, 'PUT', `/events/${slug}/review-rules?version=0`, rules);

  await malik.goto(`/e/${slug}`);
  await malik.getByRole('link', { name: 'Apply for a seat' }).click();
  await malik.getByRole('button', { name: 'Begin my application' }).click();
  await malik.getByLabel('Why do you want to come?').fill('To count birds with our readers.');
  await expect(malik.getByText('Everything is saved')).toBeVisible();
  await malik.reload();
  await expect(malik.getByLabel('Why do you want to come?')).toHaveValue('To count birds with our readers.');
  await malik.getByLabel('Your plan').setInputFiles(text('plan.txt', 'Every spring, from the roof of the library.'));
  await expect(malik.getByRole('button', { name: 'Remove plan.txt' })).toBeVisible();
  const endorser = freshAddress('director');
  await malik.getByLabel('Their name').fill('Irina Director');
  await malik.getByLabel('Their mail address').fill(endorser);
  await malik.getByRole('button', { name: 'Ask for the letter' }).click();
  await expect(malik.getByText('Irina Director has been asked')).toBeVisible();
  await malik.getByRole('button', { name: 'Send my application' }).click();
  await expect(malik.getByText('Your application has been sent')).toBeVisible();

  await openMail(page, endorser, /./);
  await page.goto(await linkTo(page, '/endorsement#'));
  await expect(page.getByRole('heading', { name: /asks you for a letter/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Your letter').setInputFiles(text('letter.txt', 'They count well.'));
  await expect(page.getByRole('button', { name: 'Remove letter.txt' })).toBeVisible();
  await tabTo(page, 'Send the letter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Thank you, your letter has arrived').first()).toBeVisible();

  await elena.goto(`/e/${slug}/applications/rules`);
  await elena.getByRole('button', { name: 'Add a criterion' }).click();
  await elena.getByLabel('Criterion 1').fill('Use for the community');
  await elena.getByLabel('Without names').check();
  await elena.getByRole('button', { name: 'Save' }).click();
  await expect(elena.getByText('Saved')).toBeVisible();

  for (const [reviewer, points] of [
    [elena, '5'],
    [radu, '3'],
  ] as const) {
    await reviewer.goto(`/e/${slug}/reviews`);
    await expect(reviewer.getByRole('heading', { level: 2, name: 'Application 1' })).toBeVisible();
    await expect(reviewer.getByText('To count birds')).toBeVisible();
    await expect(reviewer.getByRole('main').getByText('Malik')).toHaveCount(0);
    await reviewer.keyboard.press(points);
    await expect(reviewer.getByText('Everything is scored')).toBeVisible();
  }

  // The second turns out to be too near: nothing of theirs counts. Pressed by mistake, it is taken back.
  const leave = async () => {
    await radu.getByRole('button', { name: 'I am too near to judge' }).click();
    await radu.getByRole('button', { name: 'Leave it to others' }).click();
    await expect(radu.getByText('To count birds')).toHaveCount(0);
  };
  await leave();
  await radu.getByRole('button', { name: 'I can judge it after all' }).click();
  await expect(radu.getByText('To count birds')).toBeVisible();
  await leave();
  // Whoever only reviews has no list of people.
  quiet.allow(/\/applications: .*status of 404/);
  await radu.goto(`/e/${slug}/applications`);
  await expect(radu.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(radu.getByRole('row', { name: /Malik/ })).toHaveCount(0);

  await elena.goto(`/e/${slug}/applications`);
  await expect(elena.getByRole('row', { name: /Malik.*5\.00.*1 reviewer.*1 too near/ })).toBeVisible();
  await elena.getByLabel(/^Choose Malik/).check();
  await elena.getByRole('button', { name: 'Accept' }).click();
  await expect(elena.getByRole('dialog').getByText(`You have been chosen: ${title}`)).toBeVisible();
  await elena.getByRole('button', { name: 'Decide and send 1 letter' }).click();
  await expect(elena.getByText('Done for 1 of 1')).toBeVisible();

  await malik.goto('/home');
  const seat = malik.getByRole('article').filter({ hasText: title });
  await seat.getByRole('button', { name: 'Take the seat' }).click();
  await expect(seat.getByRole('button', { name: 'Give my seat back' })).toBeVisible();
  await elena.reload();
  await expect(elena.getByText('Has confirmed')).toBeVisible();
});
