import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT, eventPage, MALIK } from '@/testing/examples.ts';
import { answerWith, problem, renderApp } from '@/testing/renderApp.tsx';

const HOUSE = EVENT.organisation.slug;
const term = (slug: string, name: string) => ({ facet: 'topic', slug, names: { en: name }, events: 2 });
const vocabulary = (version: string, ...terms: object[]) => ({ lists: [{ facet: 'topic', version, terms }] });
const house = (organise: boolean, change: object = {}) => ({
  organisation: EVENT.organisation,
  about: 'We bring libraries together.',
  version: 'a1',
  rights: { organise },
  ...change,
});

test('who_does_not_organise_here_finds_nothing_at_the_addresses_of_organisers', async () => {
  const asked = answerWith({
    'GET /me': () => ({ body: MALIK }),
    [`GET /organisations/${HOUSE}`]: () => ({ body: house(false) }),
    [`GET /events/${EVENT.slug}`]: () => ({ body: eventPage() }),
  });
  const { router } = await renderApp(`/o/${HOUSE}/vocabulary`, { me: MALIK });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeInTheDocument();
  await router.navigate({ to: '/e/$slug/presentation', params: { slug: EVENT.slug } });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeInTheDocument();
  expect(asked.filter((one) => /vocabulary|presentation/.test(one))).toEqual([]);
});

test('a_list_that_somebody_else_saved_first_is_loaded_when_it_is_asked_for', async () => {
  let kept = vocabulary('v1', term('reading', 'Reading'), term('data', 'Data'));
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    [`GET /organisations/${HOUSE}`]: () => ({ body: house(true) }),
    [`GET /organisations/${HOUSE}/vocabulary`]: () => ({ body: kept }),
    [`PUT /organisations/${HOUSE}/vocabulary/topic`]: () => {
      kept = vocabulary('v2', term('theirs', 'Theirs'));
      return { status: 412, body: problem('stale', 412) };
    },
  });
  await renderApp(`/o/${HOUSE}/vocabulary`, { me: MALIK });
  const topics = within(await screen.findByRole('region', { name: 'Topic' }));
  await userEvent.click(topics.getByRole('button', { name: 'Move Data up' }));
  await userEvent.click(topics.getByRole('button', { name: 'Save' }));
  expect(await topics.findByText('Somebody else saved this in the meantime')).toBeInTheDocument();
  expect(topics.getByRole('button', { name: /^Data/ })).toBeInTheDocument();
  await userEvent.click(topics.getByRole('button', { name: 'Load it as it is now' }));
  expect(topics.getByRole('button', { name: /^Theirs/ })).toBeInTheDocument();
  expect(topics.queryByRole('button', { name: /^Data/ })).toBeNull();
});

test('organisers_say_on_its_page_what_their_house_is', async () => {
  const sent: unknown[] = [];
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    'GET /events': () => ({ body: { events: [], facets: [] } }),
    [`GET /organisations/${HOUSE}`]: () => ({ body: house(true) }),
    [`PUT /organisations/${HOUSE}/about`]: (body) => {
      sent.push(body);
      return { body: house(true, { about: 'Libraries, together.', version: 'a2' }) };
    },
  });
  await renderApp(`/o/${HOUSE}`, { me: MALIK });
  expect(await screen.findByRole('link', { name: 'What events are sorted by' })).toHaveAttribute('href', `/o/${HOUSE}/vocabulary`);
  await userEvent.click(screen.getByRole('button', { name: 'Edit the text' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'About the organisation' }));
  await expectAccessible();
  await userEvent.clear(dialog.getByLabelText('Text'));
  await userEvent.type(dialog.getByLabelText('Text'), 'Libraries, together.');
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await dialog.findByText('Saved')).toBeInTheDocument();
  expect(sent).toEqual([{ version: 'a1', about: 'Libraries, together.' }]);
});
