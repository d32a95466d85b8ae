import type { Middleware } from 'openapi-fetch';
import { RETRIED } from '@/contract/retried.ts';
import { codeOf, fetchRenewing } from './renewal.ts';

/**
 * What got no answer may have taken effect all the same. So what creates or sends something has a name, under which the
 * server does it once: it is asked once more by itself, and keeps its name while it is not answered, so that pressing
 * again makes nothing twice.
 */

const NAME = 'Idempotency-Key';
const AGAIN_MS = 1_000;
const LOOKS = 5;
/** Whoever comes back later may have undone it elsewhere, and means it anew. */
const MEANT_MS = 300_000;

const unanswered = new Map<string, { name: string; since: number }>();

export const named: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (!RETRIED[request.method]?.includes(` ${schemaPath} `)) return request;
    const wish = `${request.method} ${request.url} ${await request.clone().text()}`;
    const kept = unanswered.get(wish);
    const since = performance.now();
    const name = kept && since - kept.since < MEANT_MS ? kept.name : crypto.randomUUID();
    unanswered.set(wish, { name, since });
    request.headers.set(NAME, name);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.status >= 500 || (await isUnderWay(response))) return;
    const answered = request.headers.get(NAME);
    // What is changed or taken back in between makes the same wish another one.
    const isTurn = response.ok && /^(PUT|PATCH|DELETE)$/.test(request.method);
    for (const [wish, { name }] of unanswered) if (isTurn || name === answered) unanswered.delete(wish);
  },
};

const isUnderWay = async (answer: Response) => answer.status === 409 && (await codeOf(answer)) === 'retry-in-progress';

const later = () => new Promise((resolve) => setTimeout(resolve, AGAIN_MS));

/** fetchRenewing; where the request has a name, once more after no answer, and until the first is done with. */
export async function fetchLasting(request: Request): Promise<Response> {
  if (!request.headers.has(NAME)) return fetchRenewing(request);
  const ask = () => fetchRenewing(request.clone());
  let answer = await ask().catch(async (error: unknown) => {
    if (!(error instanceof TypeError)) throw error;
    await later();
    return ask();
  });
  for (let looks = 0; looks < LOOKS && (await isUnderWay(answer)); looks += 1) {
    await later();
    answer = await ask();
  }
  return answer;
}
