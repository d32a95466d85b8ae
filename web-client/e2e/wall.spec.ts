import type { Page } from '@playwright/test';
import { call, createWebinar } from './fixtures/api.ts';
import { tabTo } from './fixtures/keyboard.ts';
import { enter } from './fixtures/room.ts';
import type { DemoKey } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

type Visitor = (who?: DemoKey) => Promise<Page>;

/** A room of one's own: the organiser hosts it, one attendee is in it, and the screen in the hall is open. */
async function hall(visitor: Visitor, title: string) {
  const [host, attendee] = [await visitor('elena'), await visitor('malik')];
  const { slug, sessionId } = await createWebinar(host, title, { opensInMs: -60_000, stage: 'meeting', recorded: false });
  await call(attendee, 'POST', `/events/${slug}/registrations`, { notice: '2026-1' });
  await Promise.all([enter(host, sessionId), enter(attendee, sessionId)]);
  const wall = await host.context().newPage();
  await wall.goto(`/s/${sessionId}/wall`);
  await expect(wall.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return { host, attendee, wall, sessionId };
}

async function shows(host: Page, what: string): Promise<void> {
  await host.getByRole('button', { name: 'On the wall' }).click();
  const choice = host.getByRole('dialog').getByRole('radio', { name: what });
  // The server answers before it stands there: a press is not yet a choice.
  await choice.click();
  await expect(choice).toBeChecked();
  await host.keyboard.press('Escape');
  await expect(host.getByRole('dialog')).toHaveCount(0);
}

test('a question goes from nobody’s name over the host’s keyboard to the wall and its answer', async ({ visitor }) => {
  const { host, attendee, wall } = await hall(visitor, 'Ask the librarians');
  await host.getByRole('tab', { name: /^Questions/ }).click();
  await host.getByRole('button', { name: 'How questions are asked' }).click();
  const first = host.getByRole('checkbox', { name: 'I see questions before the others do' });
  await first.click();
  await expect(first).toBeChecked();
  await host.keyboard.press('Escape');
  await shows(host, 'The next questions');

  await attendee.getByRole('tab', { name: /^Questions/ }).click();
  await attendee.getByRole('textbox', { name: 'Ask a question' }).fill('Who pays for the heating?');
  await attendee.getByRole('checkbox', { name: 'Ask without my name' }).check();
  await attendee.getByRole('button', { name: 'Ask', exact: true }).click();
  await host
    .getByRole('group', { name: 'Which questions' })
    .getByRole('button', { name: /^Waiting/ })
    .click();
  await expect(host.getByText('Who pays for the heating?')).toBeVisible();
  // What waits for approval is on no screen.
  await expect(wall.getByText('Your questions are welcome')).toBeVisible();
  await expect(wall.getByText('Who pays for the heating?')).toHaveCount(0);

  await host.getByRole('button', { name: 'Approve' }).focus();
  await host.keyboard.press('a');
  await expect(wall.getByText('Who pays for the heating?')).toBeVisible();
  await expect(wall.getByText('Without a name')).toBeVisible();
  await attendee.getByRole('button', { name: 'I want to know this too, 0 votes' }).click();
  await expect(wall.getByRole('listitem')).toContainText('1');

  await shows(host, 'The question being answered');
  await expect(wall.getByText('Your questions are welcome')).toBeVisible();
  await host.getByRole('button', { name: 'On the wall' }).click();
  await host.getByRole('combobox', { name: 'Which question' }).selectOption('Who pays for the heating?');
  await expect(wall.getByRole('heading', { level: 2, name: 'Who pays for the heating?' })).toBeVisible({ timeout: 1_000 });
  await expect(wall.getByText('A question', { exact: true })).toBeVisible();
  await host.getByRole('combobox', { name: 'Which question' }).selectOption('The one being answered');
  await expect(wall.getByText('Your questions are welcome')).toBeVisible();
  await host.keyboard.press('Escape');
  await expect(host.getByRole('dialog')).toHaveCount(0);
  await host.getByRole('group', { name: 'Which questions' }).getByRole('button', { name: /^Open/ }).click();
  await tabTo(host, 'Answer now');
  await host.keyboard.press('a');
  await expect(wall.getByRole('heading', { level: 2, name: 'Who pays for the heating?' })).toBeVisible();
  await expect(wall.getByText('1 person wants to know this')).toBeVisible();
  await expect(wall.getByText('Malik')).toHaveCount(0);

  await tabTo(host, 'Mark as answered');
  await host.keyboard.press('w');
  await host.getByRole('textbox', { name: /^Your answer/ }).fill('The town does.');
  await host.getByRole('button', { name: 'Publish the answer' }).click();
  await attendee.getByText('Answered (1)').click();
  await expect(attendee.getByText('The town does.')).toBeVisible();
  await expect(wall.getByText('Your questions are welcome')).toBeVisible();
});

test('a poll is drafted, opened and answered, and the wall has no number before it is shown', async ({ visitor }) => {
  const { host, attendee, wall, sessionId } = await hall(visitor, 'Polls in the hall');
  const plan = { kind: 'single', quiz: false, question: 'Where do you join from?', options: ['From home', 'From my library'], right: [] };
  const rules = { least: 1, most: 1, anonymous: true, changeable: false, live: false };
  await call(host, 'POST', `/sessions/${sessionId}/polls`, { ...plan, ...rules });
  await host.reload();
  await host.getByRole('tab', { name: /^Polls/ }).click();
  await shows(host, 'The poll');
  await expect(wall.getByText('From my library')).toHaveCount(0);
  await host.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(wall.getByText('From my library')).toBeVisible();

  await attendee.getByRole('tab', { name: /^Polls/ }).click();
  await attendee.getByRole('radio', { name: 'From my library' }).check();
  await attendee.getByRole('button', { name: 'Send my answer' }).click();
  await expect(attendee.getByText('Your answer is in.', { exact: false })).toBeVisible();
  await expect(host.getByRole('cell', { name: '100%' })).toBeVisible();
  for (const page of [attendee, wall]) {
    await expect(page.getByText('100%')).toHaveCount(0);
    await expect(page.getByText(/1 of \d+ people/)).toHaveCount(0);
  }
  await host.getByRole('button', { name: 'Show results' }).click();
  for (const page of [attendee, wall]) {
    await expect(page.getByRole('cell', { name: '100%' })).toBeVisible();
    await expect(page.getByText(/^1 of \d+ people here took part/)).toBeVisible();
  }
  await host.getByRole('button', { name: 'Hide results' }).click();
  await expect(wall.getByText('100%')).toHaveCount(0);

  const file = await host.request.get(`/api/v1/sessions/${sessionId}/export?part=polls&format=csv`);
  expect(await file.text()).toContain('From my library');
});

test('the host gives a time, and the audience sees it only when it is shown', async ({ visitor }) => {
  const { host, attendee, wall } = await hall(visitor, 'A timed talk');
  await host.getByRole('button', { name: 'Timer' }).click();
  await host.getByRole('combobox', { name: 'How long' }).selectOption('5 minutes');
  await host.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  const left = /^0[45]:\d\d left$/;
  await expect(host.getByRole('dialog').getByText(left)).toBeVisible();
  await expect(attendee.getByText(left)).toHaveCount(0);
  await expect(wall.getByText(left)).toHaveCount(0);
  await host.getByRole('dialog').getByRole('checkbox', { name: 'The audience sees it too' }).click();
  await expect(attendee.getByText(left)).toBeVisible();
  await attendee.reload();
  await expect(attendee.getByText(left)).toBeVisible();
  await host.getByRole('button', { name: 'Take it away' }).click();
  await expect(attendee.getByText(left)).toHaveCount(0);
});
