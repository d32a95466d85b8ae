import { focusManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { answerWith } from '@/testing/renderApp.tsx';
import { meQuery } from './queries.ts';
import { makeQueryClient } from './queryClient.ts';

afterEach(() => focusManager.setFocused(undefined));

/** A tab that stood open while the account or its organisation moved in another. */
test('whoever_comes_back_to_a_page_is_asked_for_anew_also_after_a_moment', async () => {
  let organisation = 'old-house';
  const asked = answerWith({
    'GET /me': () => ({ body: { signedIn: true, memberships: [{ organisation, name: 'House', roles: ['owner'] }] } }),
  });
  const queries = makeQueryClient();
  queries.mount();
  const observer = new QueryObserver(queries, meQuery);
  const stop = observer.subscribe(() => undefined);
  const seen = () => observer.getCurrentResult().data?.memberships[0]?.organisation;
  await vi.waitFor(() => expect(seen()).toBe('old-house'));
  organisation = 'new-house';
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await vi.waitFor(() => expect(seen()).toBe('new-house'));
  expect(asked).toEqual(['GET /me', 'GET /me']);
  stop();
  queries.unmount();
});
