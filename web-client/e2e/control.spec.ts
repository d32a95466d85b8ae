import type { Page } from '@playwright/test';
import { liveSessionOf } from './fixtures/api.ts';
import { SERIES } from './fixtures/places.ts';
import { enterControl, enterLive, log, say } from './fixtures/room.ts';
import { expect, test } from './fixtures/test.ts';

const salt = Date.now().toString(36);

/** Presses a key and waits until what has the focus is called so. */
async function press(page: Page, key: string, focused: string | RegExp): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.locator(':focus')).toHaveText(focused);
}

test('a host works through questions, hands, a report and a poll without a mouse', async ({ visitor, quiet }) => {
  // Just after the start no source sends yet.
  quiet.allow(/status of 409/);
  const [malik, sofia, dana] = [await visitor('malik'), await visitor('sofia'), await visitor('dana')];
  await enterLive(malik);
  await enterLive(sofia);
  await dana.route(/\/media\/.*\.(m4s|mp4|m3u8)/, () => undefined);
  await enterControl(dana, await liveSessionOf(dana, SERIES.slug));
  const due = dana.getByRole('group', { name: 'What waits for you' });

  await dana.getByRole('button', { name: 'How questions are asked' }).click();
  const first = dana.getByRole('checkbox', { name: 'I see questions before the others do' });
  await first.click();
  await expect(first).toBeChecked();
  await dana.keyboard.press('Escape');
  await malik.getByRole('tab', { name: /^Questions/ }).click();
  const question = `Who keeps the minutes of the control room ${salt}?`;
  await malik.getByRole('textbox', { name: 'Ask a question' }).fill(question);
  await malik.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(due.getByRole('button', { name: '1 question waits' })).toBeVisible();
  await press(dana, '1', 'Approve');
  await dana.keyboard.press('a');
  await expect(sofia.getByRole('tab', { name: /^Questions/ })).toHaveText(/\d/);
  await expect(due.getByRole('button', { name: '1 question waits' })).toHaveCount(0);

  await malik
    .getByRole('button', { name: /^Raise/ })
    .first()
    .click();
  await malik
    .getByRole('dialog')
    .getByRole('button', { name: /^Raise/ })
    .click();
  await expect(due.getByRole('button', { name: '1 hand is up' })).toBeVisible();
  await press(dana, '2', 'Call up');
  await dana.keyboard.press('c');
  await expect(malik.getByText('It is your turn')).toBeVisible();

  const said = `Buy cheap watches ${salt}`;
  await malik.getByRole('tab', { name: /^Chat/ }).click();
  await say(malik, said);
  const row = log(sofia).getByRole('article').filter({ hasText: said });
  await row.hover();
  await row.getByRole('button', { name: /^What to do with/ }).click();
  await sofia.getByRole('button', { name: 'Report', exact: true }).click();
  await sofia.getByRole('dialog').getByRole('button', { name: 'Report', exact: true }).click();
  await expect(due.getByRole('button', { name: '1 report' })).toBeVisible();
  await press(dana, '3', 'Hide it');
  await dana.keyboard.press('h');
  await expect(log(malik).getByText(said)).toHaveCount(0);
  await expect(due.getByRole('button', { name: '1 report' })).toHaveCount(0);

  await dana.keyboard.press('7');
  await expect(dana.locator('[data-panel="people"]').getByText('Malik').first()).toBeVisible();
  await dana.keyboard.press('6');
  await expect(dana.locator('[data-panel="polls"] :focus')).toHaveText(/^Open/);
  await dana.keyboard.press('Enter');
  await expect(malik.getByRole('tab', { name: /^Polls/ })).toHaveText(/1/);

  // The room is as it was before: others walk through it too.
  await dana.locator('[data-panel="polls"]').getByRole('button', { name: 'Close the poll' }).click();
  await press(dana, '2', 'Lower');
  await dana.keyboard.press('l');
  await expect(malik.getByText('It is your turn')).toHaveCount(0);
  await dana.getByRole('tab', { name: /^Questions/ }).click();
  await dana.getByRole('button', { name: 'How questions are asked' }).click();
  await first.click();
  await expect(first).not.toBeChecked();
});

test('who does not run the session finds nothing at the address of its control room', async ({ visitor, quiet }) => {
  quiet.allow(/status of 404/);
  const malik = await visitor('malik');
  await malik.goto(`/s/${await liveSessionOf(malik, SERIES.slug)}/control`);
  await expect(malik.getByRole('heading', { name: 'There is nothing at this address' }).first()).toBeVisible();
});
