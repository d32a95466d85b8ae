import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { secondFactorQuery } from '@/api/organisationQueries.ts';
import { useMe, useSignedIn } from '@/api/useMe.ts';
import { makePasskey } from '@/features/accounts/passkeys.ts';
import type { Me } from '@/api/types.ts';

/** Everything that changes what a person has. Codes are handed on where the first factor brings them. */
export function useFactorActions(onCodes: (codes: readonly string[]) => void, onDone: () => void) {
  const signedIn = useSignedIn();
  const queries = useQueryClient();
  const { person } = useMe();
  const again = () => void queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
  const begin = useMutation({
    mutationFn: (name: string) => dataOf(api.POST('/me/second-factor/authenticators', { body: { name } })),
  });
  const proved = ({ me, codes }: { me: Me; codes: readonly string[] }) => {
    signedIn(me);
    begin.reset();
    if (codes.length > 0) onCodes(codes);
    else onDone();
  };
  const addPasskey = useMutation({
    mutationFn: async (name: string) => {
      const wish = await dataOf(api.POST('/me/second-factor/passkeys/challenges'));
      const made = await makePasskey(wish, { email: person?.email ?? '', name: person?.name ?? '' });
      return dataOf(api.POST('/me/second-factor/passkeys', { body: { name, ...made } }));
    },
    onSuccess: proved,
  });
  const prove = useMutation({
    mutationFn: ({ id, code }: { id: string; code: string }) =>
      dataOf(api.PUT('/me/second-factor/authenticators/{factorId}/proof', { params: { path: { factorId: id } }, body: { code } })),
    onSuccess: proved,
  });
  const renew = useMutation({
    mutationFn: () => dataOf(api.POST('/me/second-factor/recovery-codes')),
    onSuccess: ({ codes }) => onCodes(codes),
  });
  const remove = useMutation({
    mutationFn: ({ id, kind }: { id: string; kind: 'app' | 'passkey' }) => {
      const params = { path: { factorId: id } };
      return kind === 'app'
        ? dataOf(api.DELETE('/me/second-factor/authenticators/{factorId}', { params }))
        : dataOf(api.DELETE('/me/second-factor/passkeys/{factorId}', { params }));
    },
    onSettled: again,
  });
  const rename = useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      dataOf(api.PUT('/me/second-factor/passkeys/{factorId}', { params: { path: { factorId: id } }, body: { name } })),
    onSettled: again,
  });
  return { addPasskey, begin, prove, renew, remove, rename };
}
