import { afterEach, expect, test } from 'vitest';
import { answerWith, problem } from '@/testing/renderApp.tsx';
import { ApiError } from './ApiError.ts';
import { api, dataOf } from './client.ts';
import { rememberSignedIn, wasSignedIn } from './renewal.ts';

afterEach(() => rememberSignedIn(false));

/** A server whose token has run out until it is renewed. */
function expiring(renewal: number) {
  let fresh = false;
  return answerWith({
    'GET /me/registrations': () => (fresh ? { body: { registrations: [] } } : { status: 401, body: problem('token-expired', 401) }),
    'POST /auth/refresh': () => {
      fresh = renewal === 204;
      return { status: renewal, body: problem('sign-in-ended', 401) };
    },
  });
}

test('an_expired_token_is_renewed_once_and_the_request_is_sent_again', async () => {
  const asked = expiring(204);
  await expect(dataOf(api.GET('/me/registrations'))).resolves.toEqual({ registrations: [] });
  expect(asked).toEqual(['GET /me/registrations', 'POST /auth/refresh', 'GET /me/registrations']);
});

test('requests_that_wait_share_one_renewal', async () => {
  const asked = expiring(204);
  await Promise.all([1, 2, 3].map(() => dataOf(api.GET('/me/registrations'))));
  expect(asked.filter((key) => key === 'POST /auth/refresh')).toHaveLength(1);
});

test('a_sign_in_that_is_over_is_forgotten_and_the_request_asked_once_more_as_anybody', async () => {
  rememberSignedIn(true);
  const asked = expiring(401);
  await expect(dataOf(api.GET('/me/registrations'))).rejects.toMatchObject({ code: 'token-expired' });
  expect(asked).toEqual(['GET /me/registrations', 'POST /auth/refresh', 'GET /me/registrations']);
  expect(wasSignedIn()).toBe(false);
});

test('nobody_is_not_renewed', async () => {
  const asked = answerWith({ 'GET /me/registrations': () => ({ status: 401, body: problem('auth-required', 401) }) });
  await expect(dataOf(api.GET('/me/registrations'))).rejects.toBeInstanceOf(ApiError);
  expect(asked).toEqual(['GET /me/registrations']);
});

test('every_unsafe_request_says_that_it_comes_from_this_page', async () => {
  let headers: Headers | undefined;
  globalThis.fetch = async (input) => {
    headers = (input as Request).headers;
    return new Response('{"ticket":"t","seconds":30}', { status: 201, headers: { 'Content-Type': 'application/json' } });
  };
  await dataOf(api.POST('/live/tickets'));
  expect(headers?.get('X-Plenary')).toBe('1');
  expect(headers?.get('Content-Type')).toBe('application/json');
});

test('an_answer_that_never_comes_is_offline', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(dataOf(api.GET('/me'))).rejects.toMatchObject({ code: 'offline' });
});
