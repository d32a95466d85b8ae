import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { myInvitationsQuery } from '@/api/organisationQueries.ts';
import { meQuery } from '@/api/queries.ts';
import type { OfferedRoles } from '@/api/types.ts';
import { MyInvitationCard } from '@/features/organisations/MyInvitationCard.tsx';
import { FailedRequest } from '../FailedRequest.tsx';

/** Organisations that want this person; nothing while there are none. */
export function MyInvitations() {
  const queries = useQueryClient();
  const { data } = useQuery(myInvitationsQuery);
  const answer = useMutation({
    mutationFn: async ({ offered, yes }: { offered: OfferedRoles; yes: boolean }) => {
      const at = { params: { path: { invitationId: offered.id } } };
      await dataOf<unknown>(yes ? api.PUT('/me/invitations/{invitationId}', at) : api.DELETE('/me/invitations/{invitationId}', at));
    },
    onSettled: () =>
      Promise.all([myInvitationsQuery.queryKey, meQuery.queryKey].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  return (
    <>
      <FailedRequest error={answer.error} />
      {data?.invitations.map((offered) => (
        <MyInvitationCard
          key={offered.id}
          offered={offered}
          busy={answer.isPending && answer.variables.offered.id === offered.id}
          onAccept={() => answer.mutate({ offered, yes: true })}
          onDecline={() => answer.mutate({ offered, yes: false })}
        />
      ))}
    </>
  );
}
