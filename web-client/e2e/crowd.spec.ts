import { expectRing, tabTo } from './fixtures/keyboard.ts';
import { enterLive } from './fixtures/room.ts';
import { expect, test } from './fixtures/test.ts';

const salt = Date.now().toString(36);

test('a hand is raised by keyboard, called up and answered', async ({ visitor }) => {
  const [malik, dana] = [await visitor('malik'), await visitor('dana')];
  await enterLive(malik);
  await enterLive(dana);
  await tabTo(malik, 'Raise my hand');
  await expectRing(malik);
  await malik.keyboard.press('Enter');
  await malik.getByRole('textbox', { name: /^What about/ }).fill(`How we pay for it ${salt}`);
  await malik.keyboard.press('Enter');
  await expect(malik.getByRole('button', { name: 'Lower my hand' })).toBeVisible();

  await dana.getByRole('tab', { name: /^Hands/ }).click();
  await expect(dana.getByText(`How we pay for it ${salt}`)).toBeVisible();
  await dana.getByRole('button', { name: 'Call up Malik Demo' }).click();
  await malik.getByRole('button', { name: 'I am ready' }).click();
  await expect(malik.getByText('You have the floor')).toBeVisible();
  await dana.getByRole('button', { name: 'Malik Demo is done' }).click();
  await expect(malik.getByRole('button', { name: 'Raise my hand' })).toBeVisible();
});

test('what the host announces stands in the room until it is put aside, and a reaction is counted', async ({ visitor }) => {
  const [malik, dana] = [await visitor('malik'), await visitor('dana')];
  await enterLive(malik);
  await enterLive(dana);
  await dana.getByRole('button', { name: 'Announce', exact: true }).click();
  const words = `We go on at two ${salt}`;
  const dialog = dana.getByRole('dialog', { name: 'Announce something' });
  await dialog.getByRole('textbox').fill(words);
  await dialog.getByRole('button', { name: 'Announce', exact: true }).click();
  await expect(malik.getByText(words)).toBeVisible();
  await malik.getByRole('button', { name: `Dismiss: ${words}` }).click();
  await expect(malik.getByText(words)).toHaveCount(0);

  const before = Number(/\d+/.exec((await dana.getByRole('button', { name: /^Applause, given/ }).getAttribute('aria-label')) ?? '')?.[0]);
  await malik.getByRole('button', { name: /^Applause, given/ }).click();
  await expect(dana.getByRole('button', { name: new RegExp(`^Applause, given ${before + 1} time`) })).toBeVisible();
});
