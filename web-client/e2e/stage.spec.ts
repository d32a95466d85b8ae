import { createWebinar, liveSessionOf } from './fixtures/api.ts';
import { SERIES } from './fixtures/places.ts';
import { enter, enterLive, log, say } from './fixtures/room.ts';
import { expect, test } from './fixtures/test.ts';

const salt = Date.now().toString(36);

test('the lobby turns into the room by itself', async ({ visitor }) => {
  const [elena, malik] = [await visitor('elena'), await visitor('malik')];
  const { slug, sessionId } = await createWebinar(elena, `Doors that open ${salt}`, {
    opensInMs: 12_000,
    stage: 'broadcast',
    recorded: false,
  });
  await malik.goto(`/e/${slug}`);
  await malik.getByRole('button', { name: 'Register – free' }).click();
  await expect(malik.getByText('You are registered')).toBeVisible();
  await malik.goto(`/s/${sessionId}`);
  await expect(malik.getByText('The doors open in')).toBeVisible();
  await expect(malik.getByRole('textbox', { name: 'Write to everybody' })).toBeVisible({ timeout: 30_000 });
  await expect(malik.getByText('The doors open in')).toHaveCount(0);
});

test('a meeting without a meeting server says so plainly', async ({ visitor }) => {
  const elena = await visitor('elena');
  const { sessionId } = await createWebinar(elena, `Round table ${salt}`, { opensInMs: 0, stage: 'meeting', recorded: false });
  await enter(elena, sessionId);
  await expect(elena.getByText('no meeting server yet')).toBeVisible();
  await say(elena, `Chat goes on ${salt}`);
  await expect(log(elena).getByText(`Chat goes on ${salt}`)).toBeVisible();
});

test('a person whom the host removes is told so and stays outside', async ({ visitor, quiet }) => {
  quiet.allow(/status of 40[13]/);
  const [radu, dana] = [await visitor('radu'), await visitor('dana')];
  await enterLive(dana);
  await enterLive(radu);
  await say(radu, `Buy my books ${salt}`);
  await expect(log(dana).getByText(`Buy my books ${salt}`)).toBeVisible();
  await log(dana).getByText(`Buy my books ${salt}`).hover();
  await dana.getByRole('button', { name: 'What to do with the message of Radu (demo)' }).last().click();
  await dana.getByRole('button', { name: 'About this person' }).click();
  await dana.getByRole('button', { name: 'Also remove Radu (demo) from the room' }).click();
  await expect(radu.getByText('You have been removed from this room')).toBeVisible();
  await expect(log(dana).getByText('Removed by the host').first()).toBeVisible();
  await radu.goto(`/s/${await liveSessionOf(dana, SERIES.slug)}`);
  await expect(radu.getByText('You have been removed from this room')).toBeVisible();
});
