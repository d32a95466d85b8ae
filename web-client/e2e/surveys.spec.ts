import { call, createWebinar } from './fixtures/api.ts';
import { askAboutSessions, publishQuestions } from './fixtures/feedback.ts';
import { SERIES } from './fixtures/places.ts';
import { expect, test } from './fixtures/test.ts';

test('what people say without a name is counted, and shown once five have answered', async ({ visitor }) => {
  const [organiser, guest] = [await visitor('elena'), await visitor()];
  const title = `Evening reading ${Date.now().toString(36)}`;
  const { slug } = await createWebinar(organiser, title, { opensInMs: 86_400_000, stage: 'broadcast', recorded: false });
  await publishQuestions(organiser, slug, 'feedback');

  await organiser.goto(`/e/${slug}/surveys`);
  await organiser.getByRole('link', { name: 'Arrange Feedback', exact: true }).click();
  await organiser.getByRole('radio', { name: /Whoever has the link/ }).check();
  await organiser.getByLabel('Opens').fill('2026-01-01T10:00');
  await organiser.getByRole('button', { name: 'Save' }).click();
  await expect(organiser.getByText('Open', { exact: true })).toBeVisible();

  await guest.goto(`/e/${slug}/feedback`);
  await expect(guest.getByText('Your answers are kept without your name')).toBeVisible();
  await guest.getByRole('radio', { name: 'Not good' }).check();
  await guest.getByLabel('What should we keep?').fill('The questions at the end');
  await guest.getByRole('button', { name: 'Send my answers' }).click();
  await expect(guest.getByText('Thank you, your answers are counted')).toBeVisible();

  await organiser.goto(`/e/${slug}/surveys/feedback`);
  await expect(organiser.getByText('One person has answered.')).toBeVisible();
  const sheet = await call<{ version: string }>(guest, 'GET', `/events/${slug}/surveys/feedback/sheet`);
  const reply = { version: sheet.version, anonymous: true, answers: [{ question: 'how', values: ['good'] }] };
  for (let n = 0; n < 4; n++) await call(guest, 'PUT', `/events/${slug}/surveys/feedback/answers`, reply);
  await organiser.reload();
  await expect(organiser.getByRole('row', { name: /^Good/ })).toContainText('4');
  await expect(organiser.getByText('The questions at the end')).toBeVisible();

  await organiser.goto(`/e/${slug}/statistics`);
  await expect(organiser.getByRole('heading', { name: 'By country' })).toBeVisible();
  await expect(organiser.getByRole('heading', { name: 'By type of institution' })).toBeVisible();
});

test('a session that is over is asked about on its own page, and its answers stand by themselves', async ({ visitor }) => {
  const [organiser, guest] = [await visitor('elena'), await visitor()];
  const session = await askAboutSessions(guest);
  await guest.goto(`/e/${SERIES.slug}/sessions/${session}`);
  await guest.getByRole('link', { name: /^Say how it was/ }).click();
  await guest.getByRole('radio', { name: 'Not good' }).check();
  await guest.getByRole('button', { name: 'Send my answers' }).click();
  await expect(guest.getByText('Thank you, your answers are counted')).toBeVisible();

  await organiser.goto(`/e/${SERIES.slug}/surveys/session`);
  const row = organiser.getByRole('listitem').filter({ hasText: /^Part 1/ });
  await expect(row).toContainText(/\d answers?/);
  await row.getByRole('link').click();
  await expect(organiser.getByText(/answered\. To protect them/)).toBeVisible();
});
