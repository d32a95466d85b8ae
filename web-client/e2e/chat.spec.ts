import type { Locator, Page } from '@playwright/test';
import { breakable, composer, enterLive, log, say } from './fixtures/room.ts';
import { expect, test } from './fixtures/test.ts';

const salt = Date.now().toString(36);
/** The message itself; an answer that quotes it comes after it. */
const row = (page: Page, text: string): Locator => log(page).getByRole('article').filter({ hasText: text }).first();

/** Opens what can be done with a message and does it. */
async function act(page: Page, text: string, what: string): Promise<void> {
  await row(page, text).hover();
  await row(page, text)
    .getByRole('button', { name: /^What to do with/ })
    .click();
  await page.getByRole('button', { name: what, exact: true }).click();
}

test('two people talk: answer, react, mend, hide and take it back, and a reload loses nothing', async ({ visitor, quiet }) => {
  quiet.allow(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|WebSocket connection to/);
  const [malik, dana] = [await visitor('malik'), await visitor('dana')];
  const cable = await breakable(malik);
  await enterLive(malik);
  await enterLive(dana);
  const said = `The slides, please ${salt}`;
  await say(malik, said);

  await act(dana, said, 'Answer');
  await say(dana, `Here they are ${salt}: https://example.org/slides`);
  await expect(row(malik, `Here they are ${salt}`).getByRole('button', { name: /^Answer to Malik/ })).toBeVisible();
  await expect(log(malik).getByRole('link', { name: 'https://example.org/slides' }).last()).toHaveAttribute('rel', /nofollow ugc/);
  await act(dana, said, 'Applause');
  await expect(row(malik, said).getByRole('button', { name: 'Applause: 1' })).toBeVisible();

  await composer(malik).press('ArrowUp');
  await expect(composer(malik)).toHaveValue(said);
  await composer(malik).fill(`${said}, again`);
  await composer(malik).press('Enter');
  await expect(row(dana, `${said}, again`).getByText('(edited)')).toBeVisible();

  await act(dana, `${said}, again`, 'Hide from everybody');
  await expect(log(malik).getByText(`${said}, again`)).toHaveCount(0);
  await dana.getByRole('button', { name: 'Undo' }).click();
  await expect(log(malik).getByText(`${said}, again`).first()).toBeVisible();

  await cable.pull();
  await say(malik, `Written on the way ${salt}`);
  await composer(malik).fill('Half a sentence');
  await cable.plugIn();
  await malik.reload();
  await expect(composer(malik)).toHaveValue('Half a sentence');
  await expect(log(dana).getByText(`Written on the way ${salt}`)).toHaveCount(1);
  await composer(malik).fill('');

  await dana.getByRole('tab', { name: /^Backstage/ }).click();
  await dana.getByRole('textbox', { name: 'Write to host and panel' }).fill(`Who is next ${salt}`);
  await dana.keyboard.press('Enter');
  await expect(dana.getByRole('log', { name: 'Backstage' }).getByText(`Who is next ${salt}`)).toBeVisible();
  await expect(malik.getByRole('tab', { name: /^Backstage/ })).toHaveCount(0);
});
