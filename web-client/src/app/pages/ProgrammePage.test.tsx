import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { clearShelf, shelf, shelve } from '@/features/programme/starShelf.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT, MALIK, programmePage, programmeSession } from '@/testing/examples.ts';
import { answerWith, renderApp } from '@/testing/renderApp.tsx';

const NOBODY = { signedIn: false, memberships: [] };
const PATH = `/e/${EVENT.slug}/programme`;
const FIRST = programmeSession(1);
const PAGE = programmePage([FIRST, programmeSession(2), programmeSession(3, { day: '2026-09-23' })]);
const PROGRAMME = `GET /events/${EVENT.slug}/programme`;

afterEach(() => {
  clearShelf([...shelf()]);
  localStorage.clear();
});

test('the_programme_shows_one_day_at_a_time_and_all_of_them_when_asked', async () => {
  answerWith({ 'GET /me': () => ({ body: NOBODY }), [PROGRAMME]: () => ({ body: PAGE }) });
  await renderApp(`${PATH}?day=2026-09-22`);
  expect(await screen.findByRole('heading', { name: 'Session 1' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Session 3' })).toBeNull();
  await expectAccessible();
  await userEvent.click(screen.getByRole('tab', { name: /All days/ }));
  expect(await screen.findByRole('heading', { name: 'Session 3' })).toBeInTheDocument();
});

test('stars_of_somebody_who_is_not_signed_in_stay_in_this_browser', async () => {
  const asked = answerWith({ 'GET /me': () => ({ body: NOBODY }), [PROGRAMME]: () => ({ body: PAGE }) });
  await renderApp(`${PATH}?day=2026-09-22`);
  const star = await screen.findByRole('button', { name: 'In my agenda: Session 1' });
  expect(star).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(star);
  expect(star).toHaveAttribute('aria-pressed', 'true');
  expect([...shelf()]).toEqual([FIRST.id]);
  expect(asked.filter((key) => key.includes('/me/stars'))).toEqual([]);
});

test('stars_of_this_browser_are_joined_to_the_account', async () => {
  shelve(FIRST.id, true);
  const sent: unknown[] = [];
  const entry = { ...FIRST, sessionId: FIRST.id, eventSlug: EVENT.slug, eventTitle: EVENT.title, zone: EVENT.zone };
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    [PROGRAMME]: () => ({ body: PAGE }),
    'GET /me/stars': () => ({ body: { entries: sent.length > 0 ? [entry] : [] } }),
    'POST /me/stars': (body) => {
      sent.push(body);
      return { body: { entries: [entry] } };
    },
  });
  await renderApp(`${PATH}?day=2026-09-22`, { me: MALIK });
  await waitFor(() => expect(sent).toEqual([{ sessions: [FIRST.id] }]));
  await waitFor(() => expect(shelf().size).toBe(0));
  expect(await screen.findByRole('button', { name: 'In my agenda: Session 1' })).toHaveAttribute('aria-pressed', 'true');
});

test('a_star_of_an_account_is_shown_at_once_and_taken_back_when_the_server_refuses', async () => {
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    [PROGRAMME]: () => ({ body: PAGE }),
    'GET /me/stars': () => ({ body: { entries: [] } }),
  });
  await renderApp(`${PATH}?day=2026-09-22`, { me: MALIK });
  await screen.findByRole('button', { name: 'Account of Malik Demo' });
  const star = await screen.findByRole('button', { name: 'In my agenda: Session 2' });
  await userEvent.click(star);
  expect(await screen.findByText('not-found')).toBeInTheDocument();
  await waitFor(() => expect(star).toHaveAttribute('aria-pressed', 'false'));
});

test('a_programme_that_is_not_out_yet_says_so', async () => {
  answerWith({ 'GET /me': () => ({ body: NOBODY }), [PROGRAMME]: () => ({ body: programmePage([]) }) });
  await renderApp(PATH);
  expect(await screen.findByText('The programme is not out yet')).toBeInTheDocument();
});
