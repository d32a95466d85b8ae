import { i18n } from '@lingui/core';
import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '@/contract/api.ts';
import { ApiError, asApiError, isProblem } from './ApiError.ts';
import { fetchLasting, named } from './lasting.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A file as it is; everything else that is sent is JSON. */
export const FILE_TYPE = 'application/octet-stream';

/** Every unsafe request says that it comes from this page: a form of another site cannot set that header. */
const ownRequest: Middleware = {
  onRequest({ request }) {
    // The language that the page speaks, which need not be the browser's: words of programmes come in it.
    if (i18n.locale) request.headers.set('Accept-Language', i18n.locale);
    if (SAFE.has(request.method)) return request;
    request.headers.set('X-Plenary', '1');
    if (request.headers.get('Content-Type') !== FILE_TYPE) request.headers.set('Content-Type', 'application/json');
    return request;
  },
};

export const api = createClient<paths>({
  baseUrl: new URL('/api/v1', location.origin).href,
  // Looked up at each call, so that tests can stand in for the network.
  fetch: (request) => fetchLasting(request),
});
api.use(ownRequest, named);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer; anything else becomes an ApiError. */
export async function dataOf<T>(asked: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await asked;
  } catch (error) {
    throw asApiError(error);
  }
  if (answer.response.ok) return answer.data as T;
  const againMs = Number(answer.response.headers.get('Retry-After')) * 1000 || 0;
  if (isProblem(answer.error)) throw ApiError.fromProblem(answer.error, againMs);
  throw new ApiError(answer.response.status >= 500 ? 'unavailable' : 'internal', answer.response.status, '');
}
