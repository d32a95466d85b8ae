import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { starsQuery } from '@/api/queries.ts';
import { useMe } from '@/api/useMe.ts';
import { clearShelf, shelf } from './starShelf.ts';

/** Gives the stars that this browser kept to the account, once somebody has signed in. */
export function JoinStars() {
  const { signedIn } = useMe();
  const queries = useQueryClient();
  useEffect(() => {
    const sessions = [...shelf()];
    if (!signedIn || sessions.length === 0) return;
    void dataOf(api.POST('/me/stars', { body: { sessions } })).then(
      (agenda) => {
        queries.setQueryData(starsQuery.queryKey, agenda);
        clearShelf(sessions);
      },
      // They stay in this browser and are offered again with the next page.
      (error: unknown) => console.warn('stars: not joined to the account yet', error),
    );
  }, [signedIn, queries]);
  return null;
}
