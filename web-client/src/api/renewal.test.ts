import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchRenewing, rememberSignedIn } from './renewal.ts';

const problem = (code: string): Response => new Response(JSON.stringify({ code }), { status: 401 });
const request = (): Request => new Request('http://localhost:8080/api/v1/auth/sign-ins', { method: 'POST', body: '{}' });

let answers: Record<string, Response[]>;

beforeEach(() => {
  rememberSignedIn(true);
  vi.stubGlobal('fetch', (input: Request | string) => {
    const path = new URL(typeof input === 'string' ? input : input.url, 'http://localhost:8080').pathname;
    return Promise.resolve(answers[path]?.shift() ?? new Response(null, { status: 500 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

test('an expired token is renewed and the request sent once more', async () => {
  answers = {
    '/api/v1/auth/sign-ins': [problem('token-expired'), new Response('{}', { status: 200 })],
    '/api/v1/auth/refresh': [new Response(null, { status: 204 })],
  };
  expect((await fetchRenewing(request())).status).toBe(200);
});

test('a sign-in that ended keeps nobody from signing in anew', async () => {
  answers = {
    '/api/v1/auth/sign-ins': [problem('token-expired'), new Response('{}', { status: 200 })],
    '/api/v1/auth/refresh': [problem('sign-in-ended')],
  };
  expect((await fetchRenewing(request())).status).toBe(200);
});

test('when the renewal itself cannot be reached the first answer stands', async () => {
  answers = { '/api/v1/auth/sign-ins': [problem('token-expired')], '/api/v1/auth/refresh': [] };
  expect((await fetchRenewing(request())).status).toBe(401);
});
