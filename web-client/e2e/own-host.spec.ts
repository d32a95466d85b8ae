import { createWebinar } from './fixtures/api.ts';
import { expect, test } from './fixtures/test.ts';

const HOUSE = '/o/progress-foundation-demo';

test('at an organisation’s own host one signs in by way of the main address, and registers', async ({ visitor, origin }) => {
  const elena = await visitor('elena');
  const title = `Cataloguing at home ${Date.now().toString(36)}`;
  const { slug } = await createWebinar(elena, title, {
    opensInMs: 86_400_000,
    stage: 'broadcast',
    recorded: false,
    house: 'progress-foundation-demo',
  });
  const ioana = await visitor('ioana');
  await ioana.goto(`${HOUSE}/host`);
  const host = `progress.localhost:${new URL(origin).port}`;
  await ioana.getByRole('textbox', { name: 'Host name' }).fill('progress.localhost');
  await ioana.getByRole('button', { name: 'Use this name' }).click();
  await expect(ioana.getByText(`Your pages stand at ${host}`)).toBeVisible();
  try {
    const malik = await visitor('malik');
    await malik.goto(`http://${host}/`);
    await expect(malik.getByRole('heading', { level: 1, name: /^Progress Foundation/ })).toBeVisible();
    await malik.goto(`http://${host}/e/${slug}`);
    await malik.getByRole('link', { name: 'Sign in' }).click();
    await expect(malik.getByRole('heading', { level: 1, name: /^On to Progress Foundation/ })).toBeVisible();
    expect(new URL(malik.url()).origin).toBe(origin);
    await malik.getByRole('button', { name: 'Continue' }).click();
    await expect(malik.getByRole('button', { name: /^Account of/ })).toBeVisible();
    await expect(malik).toHaveURL(`http://${host}/e/${slug}`);
    await malik.getByRole('button', { name: 'Register – free' }).click();
    await expect(malik.getByText('You are registered')).toBeVisible();
    await malik.getByRole('button', { name: /^Account of/ }).click();
    await malik.getByRole('link', { name: 'My events' }).click();
    await expect(malik).toHaveURL(`${origin}/home`);
    await expect(malik.getByRole('heading', { level: 3, name: title })).toBeVisible();
  } finally {
    await ioana.getByRole('button', { name: 'Take the name off' }).click();
    await ioana.getByRole('button', { name: /^Take it off now/ }).click();
    await expect(ioana.getByRole('textbox', { name: 'Host name' })).toBeVisible();
  }
});

test('an owner gives the organisation another name and moves its page, and the old address leads on', async ({ visitor }) => {
  const ioana = await visitor('ioana');
  await ioana.goto(`${HOUSE}/name`);
  const name = ioana.getByRole('textbox', { name: 'Name', exact: true });
  const address = ioana.getByRole('textbox', { name: 'Address', exact: true });
  const before = await name.inputValue();
  const save = async (as: string, path: string) => {
    await name.fill(as);
    await address.fill(path.replace('/o/', ''));
    await ioana.getByRole('button', { name: 'Save' }).click();
    await expect(ioana).toHaveURL(`${path}/name`);
    await expect(name).toHaveValue(as);
  };
  try {
    await save('Progress Works', '/o/progress-works-demo');
    await expect(ioana.getByRole('listitem').filter({ hasText: HOUSE })).toBeVisible();
    const reader = await visitor();
    await reader.goto(HOUSE);
    await expect(reader.getByRole('heading', { level: 1, name: 'Progress Works' })).toBeVisible();
    await expect(reader).toHaveURL('/o/progress-works-demo');
  } finally {
    await save(before, HOUSE);
  }
});
