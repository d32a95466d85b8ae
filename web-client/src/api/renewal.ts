/**
 * Keeps the sign-in fresh. Its token lives ten minutes; the refresh cookie is sent to /api/v1/auth alone. A request that
 * is answered `token-expired` waits for one renewal, shared by all requests of the page, and is sent once more.
 */

const REFRESH = '/api/v1/auth/refresh';
const HINT = 'plenary.signed-in';
const RENEWABLE = new Set(['token-expired', 'auth-required']);

let renewing: Promise<boolean> | null = null;

/** Whether this browser was signed in when it was last here; the cookies themselves cannot be seen from a page. */
export const wasSignedIn = (): boolean => localStorage.getItem(HINT) === '1';

export function rememberSignedIn(signedIn: boolean): void {
  if (signedIn) localStorage.setItem(HINT, '1');
  else localStorage.removeItem(HINT);
}

/** True when the sign-in goes on. Requests that come meanwhile share the one renewal. */
export function renew(): Promise<boolean> {
  renewing ??= fetch(REFRESH, { method: 'POST', headers: { 'X-Plenary': '1', 'Content-Type': 'application/json' } })
    .then((answer) => {
      if (answer.status === 401) rememberSignedIn(false);
      return answer.ok;
    })
    .catch(() => false)
    .finally(() => {
      renewing = null;
    });
  return renewing;
}

export async function codeOf(answer: Response): Promise<string> {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
}

/** fetch with at most one renewal and one replay. */
export async function fetchRenewing(request: Request): Promise<Response> {
  const replay = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401 || request.url.endsWith(REFRESH)) return answer;
  const code = await codeOf(answer);
  if (!RENEWABLE.has(code) || (code === 'auth-required' && !wasSignedIn())) return answer;
  const renewed = await renew();
  // A renewal that is refused takes the worthless cookies away, so the same request is then answered as to anybody.
  return renewed || (code === 'token-expired' && !wasSignedIn()) ? fetch(replay) : answer;
}
