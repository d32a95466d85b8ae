import { expect, test } from 'vitest';
import { isShownAt } from './ownHost.ts';

test.each([
  '/',
  '/e/open-day',
  '/e/open-day/programme',
  '/e/open-day/sessions/1',
  '/e/open-day/register',
  '/o/house',
  '/o/house/legal/imprint',
])('%s stands at the host of an organisation', (path) => expect(isShownAt(path)).toBe(true));

test.each(['/home', '/s/1', '/e/open-day/settings', '/o/house/people', '/sign-in/host/abc', '/my-data', '/e/open-day/sessions/1/x'])(
  '%s is at the main address',
  (path) => expect(isShownAt(path)).toBe(false),
);
