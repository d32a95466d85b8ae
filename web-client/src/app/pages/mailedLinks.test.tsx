import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Speaking } from '@/api/types.ts';
import { EVENT, MALIK } from '@/testing/examples.ts';
import { answerWith, problem, renderApp } from '@/testing/renderApp.tsx';

const TOKEN = 'a-secret-of-more-than-twenty-letters';
const ASKED: Speaking = {
  id: '01990a2f-5c1e-7d6a-9b1f-0000000000c1',
  name: 'Ana',
  state: 'asked',
  event: EVENT,
  message: '',
  word: '',
  sessions: [],
};

beforeEach(() => {
  sessionStorage.clear();
  location.hash = '';
});

test('a_newsletter_link_is_called_dead_only_when_the_server_says_so', async () => {
  location.hash = TOKEN;
  let status = 500;
  answerWith({
    [`GET /newsletter-links/${TOKEN}`]: () => ({ status, body: problem(status === 404 ? 'not-found' : 'internal', status) }),
  });
  await renderApp('/newsletter');
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByText('This link is no longer good')).toBeNull();
  status = 404;
  await userEvent.click(again);
  expect(await screen.findByText('This link is no longer good')).toBeInTheDocument();
});

test('reloading_a_mailed_link_opens_it_again_in_the_same_tab', async () => {
  location.hash = TOKEN;
  const asked = answerWith({ 'POST /previews/openings': () => ({ status: 500, body: problem('internal', 500) }) });
  const { router } = await renderApp('/preview');
  await screen.findByRole('button', { name: 'Try again' });
  expect(location.hash).toBe('');
  await router.navigate({ to: '/privacy' });
  await router.navigate({ to: '/preview' });
  await screen.findByRole('button', { name: 'Try again' });
  expect(asked.filter((one) => one === 'POST /previews/openings').length).toBeGreaterThan(0);
  expect(screen.queryByText('This preview has ended')).toBeNull();
});

test('the_address_of_a_mailed_link_alone_says_where_the_link_is', async () => {
  answerWith({});
  await renderApp('/endorsement');
  expect(await screen.findByRole('heading', { name: 'Open the link in your mail again' })).toBeInTheDocument();
});

test('a_yes_that_is_kept_is_thanked_for_also_when_nothing_more_can_be_read', async () => {
  location.hash = TOKEN;
  answerWith({
    'GET /me': () => ({ body: MALIK }),
    'POST /speaking/openings': () => ({ body: ASKED }),
    'POST /speaking/answers': () => ({ body: { speaking: { ...ASKED, state: 'confirmed' } } }),
    'GET /me/speaking': () => ({ status: 500, body: problem('internal', 500) }),
  });
  await renderApp('/speaking/answer', { me: MALIK });
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, I will speak' }));
  expect(await screen.findByRole('heading', { name: 'Thank you: you speak' })).toBeInTheDocument();
});
