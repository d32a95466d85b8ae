import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useFragmentSecret } from '@/api/fragment.ts';
import { meQuery } from '@/api/queries.ts';
import type { OfferedRoles } from '@/api/types.ts';
import { useMe, useSignedIn } from '@/api/useMe.ts';
import { RolePills } from '@/features/organisations/RolePills.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Ending } from '@/ui/Ending.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** The link of a mailed invitation. Looking at it uses nothing up; the press of the button joins. */
export function InvitationPage() {
  const { t } = useLingui();
  const token = useFragmentSecret();
  useTitle(t({ id: 'invitation.title', message: 'Invitation' }));
  const { data, error, refetch } = useQuery({
    queryKey: ['openInvitation', token],
    queryFn: () => dataOf(api.POST('/invitations/openings', { body: { token } })),
    enabled: token.length >= 20,
    retry: false,
    staleTime: Infinity,
  });
  if (data) return <Offer token={token} offered={data} />;
  if (token.length < 20 || (error && asApiError(error).code === 'link-expired')) return <Expired />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Offer({ token, offered }: { token: string; offered: OfferedRoles }) {
  const me = useMe();
  const signedIn = useSignedIn();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { by, email } = offered;
  const { name, slug } = offered.organisation;
  const accept = useMutation({
    mutationFn: () => dataOf(api.POST('/invitations/acceptances', { body: { token } })),
    onSuccess: async (joined) => {
      if (joined.me) signedIn(joined.me);
      else if (me.person?.email === email) await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      else return;
      void navigate({ to: '/o/$slug', params: { slug } });
    },
  });
  if (accept.error && asApiError(accept.error).code === 'link-expired') return <Expired />;
  if (accept.data) return <Joined slug={slug} name={name} email={email} />;
  return (
    <Page width="form">
      <Card>
        <h1>
          <Trans id="invitation.from">
            {by} invites you to {name}
          </Trans>
        </h1>
        <RolePills roles={offered.roles} />
        <p>
          <Trans id="invitation.text">The invitation is for {email}. It works once; press only if you want to join.</Trans>
        </p>
        {offered.handsOver ? (
          <p>
            <Trans id="invitation.handsOver">{by} hands the ownership over to you and goes on as an organiser.</Trans>
          </p>
        ) : null}
        <FailedRequest error={accept.error} />
        <Button look="primary" size="l" wide busy={accept.isPending} onClick={() => accept.mutate()}>
          <Trans id="invitation.join">Join</Trans>
        </Button>
      </Card>
    </Page>
  );
}

/** A link may have been passed on, so it opens nobody's account: that takes a mail to the address itself. */
function Joined({ slug, name, email }: { slug: string; name: string; email: string }) {
  const { t } = useLingui();
  const title = t({ id: 'invitation.joined', message: `You belong to ${name} now` });
  return (
    <Ending
      icon="check"
      title={title}
      action={
        <ButtonLink to="/sign-in" search={{ next: `/o/${slug}` }} look="primary">
          <Trans id="account.signIn">Sign in</Trans>
        </ButtonLink>
      }
    >
      <Trans id="invitation.joinedText">Sign in with {email} to go on.</Trans>
    </Ending>
  );
}

function Expired() {
  const { t } = useLingui();
  const title = t({ id: 'invitation.expired', message: 'This invitation has been answered or has expired' });
  return (
    <Ending icon="clock" title={title}>
      <Trans id="invitation.expiredText">It is good for seven days. Whoever invited you can send it again.</Trans>
    </Ending>
  );
}
