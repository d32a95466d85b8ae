import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { SettingsPage } from '@/api/types.ts';
import { EVENT, eventPage, MALIK } from '@/testing/examples.ts';
import { answerWith, problem, renderApp } from '@/testing/renderApp.tsx';

const organised = (slug: string) => eventPage({ event: { ...EVENT, slug, title: slug }, rights: { organise: true } });

function settingsOf(slug: string, change: Partial<SettingsPage> = {}): SettingsPage {
  return {
    version: 3,
    standing: 'draft',
    organisation: EVENT.organisation.slug,
    people: 0,
    settings: {
      title: slug,
      kind: 'webinar',
      summary: `About ${slug}.`,
      description: '',
      startsAt: EVENT.startsAt,
      endsAt: EVENT.endsAt,
      zone: EVENT.zone,
      languages: ['en'],
      attendance: 'online',
      free: true,
      visibility: 'public',
      recordingNote: '',
      partners: [],
    },
    ...change,
  };
}

const answersOf = (slug: string, version: number, saved: unknown[]) => ({
  [`GET /events/${slug}`]: () => ({ body: organised(slug) }),
  [`GET /events/${slug}/settings`]: () => ({ body: settingsOf(slug, { version }) }),
  [`GET /events/${slug}/readiness`]: () => ({ body: { gaps: [] } }),
  [`PUT /events/${slug}/settings`]: (body: unknown) => {
    saved.push({ slug, body });
    return { body: settingsOf(slug, { version: version + 1 }) };
  },
});

test('going_from_one_event_to_another_takes_the_form_of_that_event', async () => {
  const saved: unknown[] = [];
  answerWith({ 'GET /me': () => ({ body: MALIK }), ...answersOf('first', 3, saved), ...answersOf('second', 8, saved) });
  const { router } = await renderApp('/e/first/settings', { me: MALIK });
  expect(await screen.findByLabelText('Title')).toHaveValue('first');
  // Both are known when the page is opened again, as on the way back from a copy.
  await router.navigate({ to: '/e/$slug/settings', params: { slug: 'second' } });
  expect(await screen.findByRole('link', { name: 'second' })).toBeInTheDocument();
  expect(screen.getByLabelText('Title')).toHaveValue('second');
  router.history.back();
  expect(await screen.findByRole('link', { name: 'first' })).toBeInTheDocument();
  const summary = screen.getByLabelText('Two sentences that make people want to come');
  expect(summary).toHaveValue('About first.');
  await userEvent.type(summary, ' More.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(saved).toMatchObject([{ slug: 'first', body: { settings: { summary: 'About first. More.' } } }]);
});

test('who_registered_meanwhile_is_said_before_an_event_is_taken_back', async () => {
  let people = 0;
  const sent: unknown[] = [];
  const published = () => ({ body: settingsOf('first', { standing: 'published', people }) });
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    ...answersOf('first', 3, []),
    'GET /events/first/settings': published,
    'PUT /events/first/standing': (body) => {
      sent.push(body);
      people = 2;
      return sent.length === 1 ? { status: 409, body: problem('people-registered', 409) } : { body: settingsOf('first') };
    },
  });
  await renderApp('/e/first/settings', { me: MALIK });
  const press = async () => {
    const buttons = await screen.findAllByRole('button', { name: 'Take it back into a draft' });
    await userEvent.click(buttons.at(-1) ?? document.body);
  };
  await press();
  await press();
  expect(await screen.findByText('2 people have registered.')).toBeInTheDocument();
  await press();
  expect(await screen.findByRole('button', { name: 'Publish' })).toBeInTheDocument();
  expect(sent).toEqual([
    { to: 'draft', sure: false },
    { to: 'draft', sure: true },
  ]);
});

test('a_list_of_gaps_that_cannot_be_had_is_not_called_empty', async () => {
  let away = true;
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    ...answersOf('first', 3, []),
    'GET /events/first/readiness': () => (away ? { status: 500, body: problem('internal', 500) } : { body: { gaps: [] } }),
  });
  await renderApp('/e/first/settings', { me: MALIK });
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByText('Nothing is missing.')).toBeNull();
  away = false;
  await userEvent.click(again);
  expect(await screen.findByText('Nothing is missing.')).toBeInTheDocument();
});
