import { call } from './fixtures/api.ts';
import { createHybrid } from './fixtures/hybrid.ts';
import { expect, test } from './fixtures/test.ts';

test('a ticket lets in once, also while the connection is away', async ({ visitor, quiet }) => {
  quiet.allow(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|WebSocket connection to/);
  const [organiser, guest] = [await visitor('elena'), await visitor('malik')];
  const title = `At the library ${Date.now().toString(36)}`;
  const slug = await createHybrid(organiser, title);

  await guest.goto(`/e/${slug}`);
  await guest.getByRole('button', { name: 'Register – free' }).click();
  await guest.getByRole('radio', { name: /^In person/ }).check();
  await guest.getByRole('button', { name: 'Register' }).click();
  const card = guest.getByRole('article').filter({ hasText: title });
  await expect(card.getByText('You come in person.')).toBeVisible();
  await card.getByRole('link', { name: 'My ticket' }).click();
  await expect(guest.getByRole('img', { name: 'Code of your ticket' })).toBeVisible();
  const registrationId = /registrations\/([^/]+)\/ticket/.exec(guest.url())?.[1] ?? '';
  const { ticket } = await call<{ ticket: string }>(guest, 'GET', `/me/registrations/${registrationId}/ticket`);

  await organiser.goto(`/e/${slug}/check-in`);
  await expect(organiser.getByText('0 of 1 are here')).toBeVisible();
  await organiser.context().setOffline(true);
  await organiser.getByRole('searchbox', { name: 'Name' }).fill('malik');
  await organiser.getByRole('button', { name: 'Let in' }).click();
  await expect(organiser.getByText('1 arrival waits for the connection.')).toBeVisible();
  await expect(organiser.getByText('Noted; sent as soon as there is a connection')).toBeVisible();
  await organiser.context().setOffline(false);
  await expect(organiser.getByText('Welcome')).toBeVisible();
  await expect(organiser.getByText('1 of 1 are here')).toBeVisible();

  // The same ticket, read by the phone's own camera.
  await organiser.goto('/');
  await organiser.goto(`/e/${slug}/check-in#${ticket}`);
  await expect(organiser.getByText(/Already here since/)).toBeVisible();
  await organiser.getByRole('button', { name: 'Read tickets with the camera' }).click();
  await expect(organiser.getByLabel('Picture of the camera')).toBeVisible();
});
