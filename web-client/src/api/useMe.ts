import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import { meQuery } from './queries.ts';
import { rememberSignedIn } from './renewal.ts';
import { forgetTab, tabOf } from './tabOwner.ts';
import type { Me } from './types.ts';

const NOBODY: Me = { signedIn: false, memberships: [] };

export function useMe(): Me {
  return useQuery(meQuery).data ?? NOBODY;
}

/** In this house, or in any where none is named. */
export const mayOrganise = (me: Me, house?: string): boolean =>
  me.memberships.some(
    ({ roles, organisation }) => (roles.includes('organiser') || roles.includes('owner')) && (house ?? organisation) === organisation,
  );

/** Takes the answer of a sign-in: everything read before belonged to somebody else. */
export function useSignedIn(): (me: Me) => void {
  const queries = useQueryClient();
  return (me) => {
    rememberSignedIn(me.signedIn);
    queries.clear();
    queries.setQueryData(meQuery.queryKey, tabOf(me));
  };
}

/** Ends this sign-in, or every one of the person's. */
export function useSignOut(): (reach?: 'here' | 'everywhere') => Promise<void> {
  const signedIn = useSignedIn();
  return async (reach = 'here') => {
    await dataOf(reach === 'here' ? api.DELETE('/auth/sign-in') : api.DELETE('/me/sign-ins'));
    forgetTab();
    signedIn(NOBODY);
  };
}
