import { call, createWebinar } from './fixtures/api.ts';
import { freshAddress } from './fixtures/mailbox.ts';
import { expect, test } from './fixtures/test.ts';

test('what an organiser asks is answered at registering and read in the list', async ({ visitor }) => {
  const [organiser, guest] = [await visitor('elena'), await visitor()];
  const title = `Asked at the door ${Date.now().toString(36)}`;
  const { slug } = await createWebinar(organiser, title, { opensInMs: 86_400_000, stage: 'broadcast', recorded: false });

  await organiser.goto(`/e/${slug}/registrations/form`);
  await organiser.getByRole('button', { name: 'Add a question' }).click();
  const sheet = organiser.getByRole('dialog');
  await sheet.getByLabel('Question').first().fill('Why do you come?');
  await sheet.getByLabel('An answer is needed').check();
  await sheet.getByRole('button', { name: 'Add the question' }).click();
  await organiser.getByRole('button', { name: 'Save' }).click();
  await organiser.getByRole('button', { name: 'Publish the questions' }).click();
  await expect(organiser.getByText('Attendees are asked this (version 1).')).toBeVisible();

  await guest.goto(`/e/${slug}`);
  await guest.getByRole('button', { name: 'Register – free' }).click();
  await guest.getByLabel('Your name').fill('Ana Pop');
  await guest.getByLabel('Mail address').fill(freshAddress('ana'));
  await guest.getByRole('button', { name: 'Register' }).click();
  await expect(guest.getByRole('alert')).toBeFocused();
  await guest.getByLabel('Why do you come?').fill('To learn');
  await guest.keyboard.press('Enter');
  await expect(guest.getByText('Look into your mail')).toBeVisible();

  await organiser.goto(`/e/${slug}/registrations`);
  await organiser.getByRole('button', { name: 'Ana Pop' }).click();
  await expect(organiser.getByRole('dialog').getByText('To learn')).toBeVisible();
});

test('who comes too late waits, and takes the seat that comes back', async ({ visitor }) => {
  const [organiser, first, second] = [await visitor('elena'), await visitor('malik'), await visitor('sofia')];
  const title = `One seat ${Date.now().toString(36)}`;
  const { slug } = await createWebinar(organiser, title, { opensInMs: 86_400_000, stage: 'broadcast', recorded: false });
  await organiser.goto(`/e/${slug}/registrations/seats`);
  await organiser.getByRole('spinbutton', { name: 'Seats' }).fill('1');
  await organiser.getByLabel('Keep a waiting list').check();
  await organiser.getByRole('button', { name: 'Save' }).click();
  await expect(organiser.getByText('Saved')).toBeVisible();

  await call(first, 'POST', `/events/${slug}/registrations`, { notice: '2026-1' });
  await second.goto(`/e/${slug}`);
  await second.getByRole('link', { name: 'Join the waiting list' }).click();
  await second.getByRole('button', { name: 'Join the waiting list' }).click();
  const card = second.getByRole('article').filter({ hasText: title });
  await expect(card.getByText('You are number 1 on the waiting list.')).toBeVisible();

  await first.goto('/home');
  const mine = first.getByRole('article').filter({ hasText: title });
  await mine.getByRole('button', { name: 'Give my seat back' }).click();
  await first.getByRole('dialog').getByRole('button', { name: 'Give it back' }).click();
  await expect(mine).toHaveCount(0);

  await second.reload();
  await card.getByRole('button', { name: 'Take the seat' }).click();
  await expect(card.getByRole('button', { name: 'Give my seat back' })).toBeVisible();
});
