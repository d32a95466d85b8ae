import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT, eventPage, MALIK } from '@/testing/examples.ts';
import { answerWith, problem, renderApp } from '@/testing/renderApp.tsx';

test('who_was_invited_and_is_not_signed_in_is_led_through_the_sign_in_and_back', async () => {
  answerWith({});
  await renderApp('/e/hidden/register?code=ABCD1234');
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeInTheDocument();
  const [, signIn] = screen.getAllByRole('link', { name: 'Sign in' });
  expect(decodeURIComponent(signIn?.getAttribute('href') ?? '')).toBe('/sign-in?next=/e/hidden/register?code=ABCD1234');
  await expectAccessible();
});

test('who_is_signed_in_is_not_asked_to_sign_in', async () => {
  answerWith({ 'GET /me': () => ({ body: MALIK }) });
  await renderApp('/nowhere', { me: MALIK });
  expect(await screen.findByRole('heading', { name: 'There is nothing at this address' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Sign in' })).toBeNull();
});

test('the_code_of_a_letter_opens_the_form_of_an_event_that_only_the_invited_see', async () => {
  answerWith({
    [`POST /events/${EVENT.slug}/invitation-openings`]: () => ({ body: { page: eventPage(), asked: { questions: [] }, sessions: [] } }),
  });
  await renderApp(`/e/${EVENT.slug}/register?code=LETTER-1`);
  expect(await screen.findByRole('heading', { name: `Register for ${EVENT.title}` })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: EVENT.title })).toBeNull();
});

test('a_suspended_organisation_says_one_sentence_and_nothing_to_try', async () => {
  const said = 'This organisation’s pages are closed at the moment.';
  const suspended = () => ({ status: 404, body: problem('organisation-suspended', 404, said) });
  answerWith({ 'GET /organisations/atelier': suspended });
  await renderApp('/o/atelier');
  const alert = (await screen.findAllByRole('alert')).map((one) => one.textContent);
  expect(alert).toEqual([said]);
  await expectAccessible();
});
