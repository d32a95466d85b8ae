import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { useEnv } from '@/api/env.ts';
import { starsQuery } from '@/api/queries.ts';
import { useMe } from '@/api/useMe.ts';
import { shelf, shelve, watchShelf } from './starShelf.ts';

interface Wish {
  id: string;
  starred: boolean;
}

export interface Stars {
  ids: ReadonlySet<string>;
  /** Shown at once; for somebody who is signed in the server follows. */
  star: (id: string, starred: boolean) => void;
  /** The last wish that the server did not take. */
  error: Error | null;
  /** Where they are kept. */
  kept: 'account' | 'browser';
}

const WISHES = ['star'];

/** My stars: those of the account, and what this browser keeps until it knows whose they are. */
export function useStars(): Stars {
  // At the host of an organisation the account is out of reach: stars stay in the browser.
  const { ownHost } = useEnv();
  const signedIn = useMe().signedIn && !ownHost;
  const queries = useQueryClient();
  const here = useSyncExternalStore(watchShelf, shelf);
  const { data } = useQuery({ ...starsQuery, enabled: signedIn });
  const wishes = useMutationState({
    filters: { mutationKey: WISHES, status: 'pending' },
    select: (mutation) => mutation.state.variables as Wish,
  });
  const { mutate, error } = useMutation({
    mutationKey: WISHES,
    // One after the other: of two quick presses the second must be the last that the server hears.
    scope: { id: 'star' },
    mutationFn: ({ id, starred }: Wish) => {
      const params = { path: { sessionId: id } };
      return dataOf(starred ? api.PUT('/me/stars/{sessionId}', { params }) : api.DELETE('/me/stars/{sessionId}', { params }));
    },
    onSettled: () => (queries.isMutating({ mutationKey: WISHES }) > 1 ? undefined : queries.invalidateQueries(starsQuery)),
  });
  const star = useCallback(
    (id: string, starred: boolean) => {
      if (!signedIn || (!starred && shelf().has(id))) shelve(id, starred);
      if (signedIn) mutate({ id, starred });
    },
    [signedIn, mutate],
  );
  const ids = useMemo(() => {
    const all = new Set(here);
    if (signedIn) for (const { sessionId } of data?.entries ?? []) all.add(sessionId);
    for (const { id, starred } of wishes) {
      if (starred) all.add(id);
      else all.delete(id);
    }
    return all;
  }, [here, signedIn, data, wishes]);
  return { ids, star, error, kept: signedIn ? 'account' : 'browser' };
}
