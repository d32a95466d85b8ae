import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { staffQuery } from '@/api/organisationQueries.ts';
import { meQuery } from '@/api/queries.ts';
import type { Invitation, InvitationWish, Member, OrganisationRole, Staff } from '@/api/types.ts';
import { InviteDialog } from '@/features/organisations/InviteDialog.tsx';
import { MemberDialog } from '@/features/organisations/MemberDialog.tsx';
import { PeopleView } from '@/features/organisations/PeopleView.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Who is what in a house: organisers read it, owners change it. */
export function PeoplePage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/people' });
  const { data, error, refetch } = useQuery(staffQuery(slug));
  useTitle(data && t({ id: 'people.pageTitle', message: `People and roles: ${data.organisation.name}` }));
  useBrand(data?.organisation);
  if (data) return <People staff={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function People({ staff }: { staff: Staff }) {
  const { t } = useLingui();
  const { slug, name } = staff.organisation;
  const act = useStaffActions(slug);
  const inviting = useOpened<true>();
  const member = useOpened<Member>();
  const opened = member.opened;
  return (
    <Page>
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{name}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'people.title', message: 'People and roles' })}
        lead={staff.mayChange ? null : <Trans id="people.readOnly">Owners invite people and change roles; you see who is here.</Trans>}
      >
        {staff.mayChange ? (
          <Button look="primary" icon="plus" onClick={() => inviting.open(true)}>
            <Trans id="people.invite">Invite somebody</Trans>
          </Button>
        ) : null}
      </PageHead>
      <FailedRequest error={act.letter.error ?? act.withdrawal.error} />
      <PeopleView
        staff={staff}
        busy={act.letter.isPending ? act.letter.variables.id : null}
        onOpen={member.open}
        onResend={(one) => act.letter.mutate(one)}
        onWithdraw={(one) => act.withdrawal.mutate(one)}
      />
      {inviting.opened ? <InviteDialog onInvite={act.invite} onClose={inviting.close} /> : null}
      {opened ? (
        <MemberDialog
          member={opened}
          mayChange={staff.mayChange}
          onChange={(roles) => act.change(opened, roles)}
          onRemove={() => act.remove(opened)}
          onResetFactor={() => act.resetFactor(opened)}
          onVouch={() => act.vouch(opened)}
          onClose={member.close}
        />
      ) : null}
    </Page>
  );
}

function useStaffActions(slug: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const again = () => queries.invalidateQueries({ queryKey: staffQuery(slug).queryKey });
  const at = (invitation: Invitation) => ({ params: { path: { slug, invitationId: invitation.id } } });
  const letter = useMutation({
    mutationFn: (one: Invitation) => dataOf(api.POST('/organisations/{slug}/invitations/{invitationId}/mails', at(one))),
    onSettled: again,
  });
  const withdrawal = useMutation({
    mutationFn: (one: Invitation) => dataOf(api.DELETE('/organisations/{slug}/invitations/{invitationId}', at(one))),
    onSettled: again,
  });
  // What somebody may do themselves has changed with their own roles.
  const mine = async (member: Member) => {
    if (member.current) await queries.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  return {
    letter,
    withdrawal,
    invite: async (body: InvitationWish) => {
      await dataOf(api.POST('/organisations/{slug}/invitations', { params: { path: { slug } }, body }));
      await again();
    },
    change: async (member: Member, roles: OrganisationRole[]) => {
      const path = { slug, personId: member.id };
      await dataOf(api.PUT('/organisations/{slug}/members/{personId}/roles', { params: { path }, body: { roles } }));
      await Promise.all([mine(member), again()]);
    },
    resetFactor: (member: Member) => {
      const path = { slug, personId: member.id };
      return dataOf(api.DELETE('/organisations/{slug}/members/{personId}/second-factor', { params: { path } }));
    },
    vouch: (member: Member) => {
      const path = { slug, personId: member.id };
      return dataOf(api.PUT('/organisations/{slug}/members/{personId}/address-proof', { params: { path } }));
    },
    remove: async (member: Member) => {
      const path = { slug, personId: member.id };
      await dataOf(api.DELETE('/organisations/{slug}/members/{personId}', { params: { path } }));
      await mine(member);
      if (member.current) void navigate({ to: '/o/$slug', params: { slug } });
      else await again();
    },
  };
}
