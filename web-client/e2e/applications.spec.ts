import type { Locator, Page } from '@playwright/test';
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

/** Somebody new, invited by mail as a reviewer of applications and of nothing else: the link joins and signs in. */
async function invite(owner: Page, mailbox: Page, reviewer: Page, email: string) {
  const me = await call<{ memberships: { organisation: string; roles: string[] }[] }>(owner, 'GET', '/me');
  const organisation = me.memberships.find(({ roles }) => roles.includes('owner'))?.organisation ?? '';
  const roles = ['application-reviewer'];
  await call(owner, 'POST', `/organisations/${organisation}/invitations`, { email, roles, handsOver: false });
  await openMail(mailbox, email, /./);
  await reviewer.goto(await linkTo(mailbox, '/invitation#'));
  await reviewer.getByRole('button', { name: 'Join' }).click();
  await expect(reviewer).toHaveURL(/\/o\//);
}

/** Somebody who has applied before much was asked. */
async function apply(applicant: Page, slug: string) {
  const begun = await call<{ application: { id: string } }>(applicant, 'POST', `/events/${slug}/application`, { notice: '2026-1' });
  const answers = [{ question: 'why', values: ['To learn their names.'] }];
  const path = `/me/applications/${begun.application.id}`;
  const { version } = await call<{ version: number }>(applicant, 'PUT', `${path}/draft`, { version: 1, name: 'Radu', answers });
  await call(applicant, 'PUT', `${path}/submission`, { version });
}

/** Asks these questions from now on. */
async function ask(organiser: Page, slug: string, questions: object[]) {
  const path = `/events/${slug}/forms/application`;
  const { version } = await call<{ version: number }>(organiser, 'GET', path);
  const saved = await call<{ version: number }>(organiser, 'PUT', `${path}?version=${version}`, { questions, readers: [] });
  await call(organiser, 'POST', `${path}/versions?version=${saved.version}`);
}

/** Writes a letter to those who have applied and keeps it; nothing leaves. */
async function write(organiser: Page, subject: string, when: string, minutes?: number) {
  await organiser.getByRole('button', { name: 'Write a letter' }).click();
  const sheet = organiser.getByRole('dialog');
  for (const one of await sheet.getByRole('checkbox', { checked: true }).all()) await one.uncheck();
  await sheet.getByLabel('Have applied').check();
  await sheet.getByLabel('When it goes').selectOption({ label: when });
  if (minutes) {
    await sheet.getByLabel('How long before or after').fill(String(minutes));
    await sheet.getByLabel('Counted in').selectOption({ label: 'minutes' });
  }
  await sheet.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await sheet.getByRole('textbox', { name: 'Text' }).fill('Good that you have applied.');
  await sheet.getByRole('button', { name: 'Save, send nothing yet' }).click();
  const letter = organiser.getByRole('list', { name: 'Letters to many' }).getByRole('listitem').filter({ hasText: subject });
  await expect(letter.getByText('Held')).toBeVisible();
  return letter;
}

async function release(organiser: Page, letter: Locator) {
  await letter.getByRole('button', { name: /^Release/ }).click();
  await organiser.getByRole('dialog').getByRole('button', { name: 'Release' }).click();
}

test('an application goes from a draft by an endorser and two reviewers to a confirmed seat', async ({ page, visitor, quiet }) => {
  const [elena, ioana, malik, radu] = [await visitor('elena'), await visitor('ioana'), await visitor('malik'), await visitor('radu')];
  const [reader, other] = [await visitor(), await visitor()];
  const [first, second] = [freshAddress('first'), freshAddress('second')];
  await invite(ioana, page, reader, first);
  await invite(ioana, page, other, second);
  const title = `Reading birds ${Date.now().toString(36)}`;
  const { slug } = await createWebinar(elena, title, { opensInMs: 48 * HOUR_MS, stage: 'broadcast', recorded: false });
  const { version } = await call<{ version: number }>(elena, 'GET', `/events/${slug}/admission`);
  const closesAt = new Date(Date.now() + HOUR_MS).toISOString();
  await call(elena, 'PUT', `/events/${slug}/admission?version=${version}`, { rule: 'application', seats: 1, closesAt, offerHours: 24 });
  const why = question('why', 'long', 'Why do you want to come?');
  await ask(elena, slug, [why]);
  await apply(radu, slug);
  await ask(elena, slug, [why, question('plan', 'file', 'Your plan')]);
  const { version: before } = await call<{ version: number }>(elena, 'GET', `/events/${slug}/review-rules`);
  const rules = { version: before, criteria: [], scale: 5, blind: false, hidden: [], endorsement: 'required', readers: 'all' };
  await call(elena, 'PUT', `/events/${slug}/review-rules`, rules);

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

  await elena.goto(`/e/${slug}/mail`);
  const thanks = await write(elena, `Thank you for ${title}`, 'As soon as it is released');
  await expect(thanks.getByText('For 2 people as of now')).toBeVisible();
  await release(elena, thanks);
  const last = await write(elena, 'Thirty minutes left', 'Before applications close', 30);
  await release(elena, last);
  await expect(last.getByText('Released')).toBeVisible();
  expect(await barriers(elena)).toEqual([]);

  await elena.goto(`/e/${slug}/applications/rules`);
  await elena.getByRole('button', { name: 'Add a criterion' }).click();
  await elena.getByLabel('Criterion 1').fill('Use for the community');
  await elena.getByLabel('Who reads an application').selectOption({ label: 'Only those to whom you give it' });
  await elena.getByLabel('Without names').check();
  await elena.getByRole('button', { name: 'Save' }).click();
  await expect(elena.getByText('Saved')).toBeVisible();

  // One is given by hand and the other dealt: each of the two reads one.
  await elena.goto(`/e/${slug}/applications`);
  await elena.getByLabel(/^Choose Malik/).check();
  await elena.getByRole('button', { name: 'Who reads' }).click();
  await elena
    .getByRole('dialog')
    .getByLabel(/^first/)
    .check();
  expect(await barriers(elena)).toEqual([]);
  await elena.getByRole('button', { name: 'Give them to read' }).click();
  await expect(elena.getByText('Readings changed: 1')).toBeVisible();
  await elena.getByLabel(/^Choose Malik/).uncheck();
  await elena.getByLabel('Readers of each application').selectOption('1');
  await elena.getByRole('button', { name: 'Deal evenly' }).click();
  await expect(elena.getByText('Readings given: 1')).toBeVisible();

  await reader.goto(`/e/${slug}/reviews`);
  await expect(reader.getByRole('heading', { level: 2, name: 'Application 2' })).toBeVisible();
  await expect(reader.getByText('To count birds')).toBeVisible();
  await expect(reader.getByRole('list', { name: 'Applications to review' }).getByRole('listitem')).toHaveCount(1);
  await expect(reader.getByRole('main').getByText('Malik')).toHaveCount(0);
  await reader.keyboard.press('5');
  await expect(reader.getByText('Everything is scored')).toBeVisible();
  await other.goto(`/e/${slug}/reviews`);
  await expect(other.getByRole('heading', { level: 2, name: 'Application 1' })).toBeVisible();
  await expect(other.getByRole('list', { name: 'Applications to review' }).getByRole('listitem')).toHaveCount(1);
  await other.keyboard.press('3');
  await expect(other.getByText('Everything is scored')).toBeVisible();

  // The second turns out to be too near: nothing of theirs counts. Pressed by mistake, it is taken back.
  const leave = async () => {
    await other.getByRole('button', { name: 'I am too near to judge' }).click();
    await other.getByRole('button', { name: 'Leave it to others' }).click();
    await expect(other.getByText('To learn their names')).toHaveCount(0);
  };
  await leave();
  await other.getByRole('button', { name: 'I can judge it after all' }).click();
  await expect(other.getByText('To learn their names')).toBeVisible();
  await leave();
  // Their place goes to the one who is left.
  await elena.reload();
  await elena.getByLabel('Readers of each application').selectOption('1');
  await elena.getByRole('button', { name: 'Deal evenly' }).click();
  await expect(elena.getByText('Readings given: 1')).toBeVisible();
  await expect(elena.getByRole('listitem').filter({ hasText: /^first/ })).toContainText('1 of 2 read');
  await expect(elena.getByRole('listitem').filter({ hasText: /^second/ })).toContainText('1 left to others');
  // Whoever only reviews has no list of people.
  quiet.allow(/\/applications: .*status of 404/);
  await other.goto(`/e/${slug}/applications`);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other.getByRole('row', { name: /Malik/ })).toHaveCount(0);

  // What was released when they had applied has reached both of them meanwhile.
  await elena.goto(`/e/${slug}/mail`);
  await expect(thanks.getByText(/^2 people got it/)).toBeVisible();

  await elena.goto(`/e/${slug}/applications`);
  await expect(elena.getByRole('row', { name: /Malik.*5\.00.*1 reviewer/ })).toBeVisible();
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
