import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useFragmentSecret } from '@/api/fragment.ts';
import { keyOf, meQuery } from '@/api/queries.ts';
import type { AddressOpening } from '@/api/types.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Ending } from '@/ui/Ending.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { UsedLink } from './UsedLink.tsx';

/** Where a link in one of the two mailboxes leads. Looking does nothing; a press says yes or no. */
export function AddressLinkPage() {
  const { t } = useLingui();
  const token = useFragmentSecret();
  useTitle(t({ id: 'address.title', message: 'Mail address' }));
  const { data, error, refetch } = useQuery({
    queryKey: ['openAddressChange', token],
    queryFn: () => dataOf(api.POST('/address-changes/openings', { body: { token } })),
    enabled: token.length >= 20,
    retry: false,
    staleTime: Infinity,
  });
  if (data) return <Choice token={token} opening={data} />;
  if (token.length < 20 || (error && asApiError(error).code === 'link-expired')) return <Expired />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Choice({ token, opening }: { token: string; opening: AddressOpening }) {
  const { from, to } = opening;
  const queries = useQueryClient();
  const settled = async () => {
    await queries.invalidateQueries({ queryKey: keyOf('getAddressChange') });
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  const yes = useMutation({ mutationFn: () => dataOf(api.POST('/address-changes/proofs', { body: { token } })), onSuccess: settled });
  const no = useMutation({ mutationFn: () => dataOf(api.POST('/address-changes/stops', { body: { token } })), onSuccess: settled });
  const done = yes.data ? (yes.data.moved ? 'moved' : 'waits') : no.isSuccess ? 'stopped' : null;
  if (done) return <Done what={done} />;
  return (
    <Page width="form">
      <Card>
        <h1>
          <Trans id="address.question">Move the account to another address?</Trans>
        </h1>
        <p>
          <Trans id="address.fromTo">
            From <strong dir="ltr">{from}</strong> to <strong dir="ltr">{to}</strong>. Everything that is yours moves along.
          </Trans>
        </p>
        <FailedRequest error={yes.error ?? no.error} />
        <Button look="primary" size="l" wide busy={yes.isPending} onClick={() => yes.mutate()}>
          <Trans id="address.sayYes">Yes, move it</Trans>
        </Button>
        <Button size="l" wide busy={no.isPending} onClick={() => no.mutate()}>
          <Trans id="address.sayNo">No, stop it</Trans>
        </Button>
      </Card>
    </Page>
  );
}

function Done({ what }: { what: 'moved' | 'waits' | 'stopped' }) {
  const { t } = useLingui();
  const titles = {
    moved: t({ id: 'address.moved', message: 'The account has moved' }),
    waits: t({ id: 'address.half', message: 'One address has said yes' }),
    stopped: t({ id: 'address.stopped', message: 'Nothing has changed' }),
  };
  return (
    <Ending
      icon={what === 'waits' ? 'mail' : 'check'}
      title={titles[what]}
      action={
        <ButtonLink to="/home" look="primary">
          <Trans id="account.home">My events</Trans>
        </ButtonLink>
      }
    >
      {what === 'moved' ? (
        <Trans id="address.movedText">From now on sign in with the new address.</Trans>
      ) : what === 'waits' ? (
        <Trans id="address.halfText">The other one has a mail with a link too. The account moves once both have said yes.</Trans>
      ) : (
        <Trans id="address.stoppedText">The account stays with its address. If you never asked for this, sign out everywhere.</Trans>
      )}
    </Ending>
  );
}

function Expired() {
  return (
    <UsedLink
      action={
        <ButtonLink to="/address" look="primary">
          <Trans id="address.title">Mail address</Trans>
        </ButtonLink>
      }
    >
      <Trans id="address.expiredText">Links for another address are good for three days.</Trans>
    </UsedLink>
  );
}
