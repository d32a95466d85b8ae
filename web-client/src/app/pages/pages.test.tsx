import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT, eventPage, MALIK, SESSION } from '@/testing/examples.ts';
import { answerWith, problem, renderApp } from '@/testing/renderApp.tsx';

const NOBODY = { signedIn: false, memberships: [] };
const SLUG = EVENT.slug;

afterEach(() => {
  history.replaceState(null, '', '/');
  localStorage.clear();
});

test('the_event_page_names_its_one_action_and_shows_both_times', async () => {
  answerWith({ 'GET /me': () => ({ body: NOBODY }), [`GET /events/${SLUG}`]: () => ({ body: eventPage() }) });
  await renderApp(`/e/${SLUG}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Occupy Library 2020' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Register – free' })).toBeInTheDocument();
  expect(screen.getByText('of 1,500 seats taken')).toBeInTheDocument();
  expect(screen.getAllByText('10:00').length).toBeGreaterThan(0);
  await expectAccessible();
});

test('somebody_who_is_not_signed_in_registers_in_place_and_looks_into_the_mail', async () => {
  const sent: unknown[] = [];
  answerWith({
    'GET /me': () => ({ body: NOBODY }),
    [`GET /events/${SLUG}`]: () => ({ body: eventPage() }),
    [`POST /events/${SLUG}/registrations`]: (body) => {
      sent.push(body);
      return { status: 202, body: { look: 'mail' } };
    },
  });
  await renderApp(`/e/${SLUG}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Register – free' }));
  const dialog = await screen.findByRole('dialog', { name: `Register for ${EVENT.title}` });
  await userEvent.type(within(dialog).getByLabelText('Your name'), 'Malik');
  await userEvent.type(within(dialog).getByLabelText('Mail address'), 'malik@example.org');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Register' }));
  expect(await within(dialog).findByText('Look into your mail')).toBeInTheDocument();
  expect(sent[0]).toMatchObject({ name: 'Malik', email: 'malik@example.org', locale: 'en', notice: '2026-1' });
});

test('somebody_who_is_signed_in_registers_with_one_press', async () => {
  let taken = false;
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    [`GET /events/${SLUG}`]: () => ({
      body: taken
        ? eventPage({ action: { kind: 'add-to-calendar' }, myRegistration: { id: SESSION.id, state: 'confirmed', at: EVENT.startsAt } })
        : eventPage(),
    }),
    [`POST /events/${SLUG}/registrations`]: () => {
      taken = true;
      return { body: { id: SESSION.id, state: 'confirmed', at: EVENT.startsAt } };
    },
  });
  await renderApp(`/e/${SLUG}`, { me: MALIK });
  await screen.findByRole('button', { name: 'Account of Malik Demo' });
  await userEvent.click(await screen.findByRole('button', { name: 'Register – free' }));
  expect(await screen.findByText('You are registered')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Add to calendar' })).toHaveAttribute('href', `/api/v1/events/${SLUG}/calendar`);
});

test('an_unknown_event_is_a_page_with_a_way_on', async () => {
  answerWith({ 'GET /me': () => ({ body: NOBODY }) });
  await renderApp('/e/nothing-here');
  expect((await screen.findAllByText('There is nothing at this address')).length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: 'See all events' })).toHaveAttribute('href', '/');
});

test('the_home_of_an_organiser_begins_with_what_the_house_has_drafts_too', async () => {
  const elena = { ...MALIK, memberships: [{ organisation: EVENT.organisation.slug, name: 'House', roles: ['organiser' as const] }] };
  const draft = { ...EVENT, id: SESSION.id, slug: 'not-yet', title: 'Not announced yet', state: 'draft' as const };
  answerWith({
    'GET /me': () => ({ body: elena }),
    'GET /me/home': () => ({ body: { now: [], next: [], watching: [], registrations: [], coming: 0, past: 0 } }),
    'GET /events': () => ({ body: { events: [EVENT, draft], facets: [] } }),
  });
  await renderApp('/home', { me: elena });
  expect(await screen.findByRole('heading', { level: 2, name: 'Events you organise' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Not announced yet' })).toHaveAttribute('href', '/e/not-yet');
  expect(screen.queryByText('No seat taken yet')).not.toBeInTheDocument();
  await expectAccessible();
});

test('a_server_that_fails_gives_a_reference_to_quote_and_another_try', async () => {
  answerWith({ 'GET /me': () => ({ body: NOBODY }), 'GET /events': () => ({ status: 500, body: problem('internal', 500) }) });
  await renderApp('/');
  expect(await screen.findByText('Reference req-7f3kq2v9')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});

test('a_sign_in_link_does_nothing_until_its_button_is_pressed', async () => {
  history.replaceState(null, '', '/sign-in/link#kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ');
  const asked = answerWith({
    'GET /me': () => ({ body: NOBODY }),
    'POST /auth/sign-ins': () => ({ body: { ...MALIK, next: '/privacy' } }),
  });
  const { router } = await renderApp('/sign-in/link');
  const press = await screen.findByRole('button', { name: 'Sign me in' });
  expect(asked).not.toContain('POST /auth/sign-ins');
  expect(location.hash).toBe('');
  await userEvent.click(press);
  await waitFor(() => expect(router.state.location.pathname).toBe('/privacy'));
});

test('a_used_link_offers_a_new_one', async () => {
  history.replaceState(null, '', '/sign-in/link#kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ');
  answerWith({ 'GET /me': () => ({ body: NOBODY }), 'POST /auth/sign-ins': () => ({ status: 410, body: problem('link-expired', 410) }) });
  await renderApp('/sign-in/link');
  await userEvent.click(await screen.findByRole('button', { name: 'Sign me in' }));
  expect(await screen.findByRole('link', { name: 'Send a new one' })).toHaveAttribute('href', '/sign-in');
});

test('a_personal_link_on_a_new_device_asks_for_the_code_from_the_mail', async () => {
  history.replaceState(null, '', '/registration#kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ');
  const sent: unknown[] = [];
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    [`GET /events/${SLUG}`]: () => ({ body: eventPage() }),
    'POST /personal-links/openings': () => ({ body: { state: 'code-sent', slug: SLUG } }),
    'POST /personal-links/confirmations': (body) => {
      sent.push(body);
      return { body: { state: 'signed-in', slug: SLUG } };
    },
  });
  const { router } = await renderApp('/registration');
  await userEvent.click(await screen.findByRole('button', { name: 'Open my event' }));
  await userEvent.type(await screen.findByLabelText('Code'), '4820 3917');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/e/${SLUG}`));
  expect(sent).toEqual([{ token: 'kq2v9xw4m6t8cR7yZ1nB3dF5gH8jL0pQ', code: '48203917' }]);
});
