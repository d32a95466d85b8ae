import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useFragmentSecret } from '@/api/fragment.ts';
import { keyOf } from '@/api/queries.ts';
import type { MergeOpening } from '@/api/types.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Ending } from '@/ui/Ending.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { UsedLink } from './UsedLink.tsx';

/** Where a link in one of the two mailboxes leads. Looking does nothing; a press says yes or no. */
export function MergeLinkPage() {
  const { t } = useLingui();
  const token = useFragmentSecret();
  useTitle(t({ id: 'merge.title', message: 'Two accounts, one person' }));
  const { data, error, refetch } = useQuery({
    queryKey: ['openAccountMerge', token],
    queryFn: () => dataOf(api.POST('/account-merges/openings', { body: { token } })),
    enabled: token.length >= 20,
    retry: false,
    staleTime: Infinity,
  });
  if (data) return <Choice token={token} opening={data} />;
  if (token.length < 20 || (error && asApiError(error).code === 'link-expired')) return <Expired />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Choice({ token, opening }: { token: string; opening: MergeOpening }) {
  const { mine, other } = opening;
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: keyOf('getAccountMerge') });
  const yes = useMutation({ mutationFn: () => dataOf(api.POST('/account-merges/proofs', { body: { token } })), onSuccess });
  const no = useMutation({ mutationFn: () => dataOf(api.POST('/account-merges/stops', { body: { token } })), onSuccess });
  const done = yes.data ? (yes.data.both ? 'both' : 'waits') : no.isSuccess ? 'stopped' : null;
  if (done) return <Done what={done} />;
  const factor = yes.error && asApiError(yes.error).code === 'second-factor-needed';
  return (
    <Page width="form">
      <Card>
        <h1>
          <Trans id="merge.question">Are both accounts yours?</Trans>
        </h1>
        <p>
          <Trans id="merge.fromTo">
            The account of <strong dir="ltr">{other}</strong> would become part of the account of <strong dir="ltr">{mine}</strong>, with
            all that is in it, and would open with that address alone. Whoever reads that mailbox would have all of it.
          </Trans>
        </p>
        {factor ? (
          <Notice tone="info">
            <Trans id="merge.factor">
              The account of {other} has a second factor. Sign in to it in this browser, give the second factor, and open the link in the
              mail again.
            </Trans>
          </Notice>
        ) : (
          <FailedRequest error={yes.error ?? no.error} />
        )}
        <Button look="primary" size="l" wide busy={yes.isPending} onClick={() => yes.mutate()}>
          <Trans id="merge.sayYes">Yes, both are mine</Trans>
        </Button>
        <Button size="l" wide busy={no.isPending} onClick={() => no.mutate()}>
          <Trans id="address.sayNo">No, stop it</Trans>
        </Button>
      </Card>
    </Page>
  );
}

function Done({ what }: { what: 'both' | 'waits' | 'stopped' }) {
  const { t } = useLingui();
  const titles = {
    both: t({ id: 'merge.both', message: 'Both addresses have said yes' }),
    waits: t({ id: 'address.half', message: 'One address has said yes' }),
    stopped: t({ id: 'address.stopped', message: 'Nothing has changed' }),
  };
  return (
    <Ending
      icon={what === 'waits' ? 'mail' : 'check'}
      title={titles[what]}
      action={
        <ButtonLink to="/accounts/join" look="primary">
          <Trans id="merge.title">Two accounts, one person</Trans>
        </ButtonLink>
      }
    >
      {what === 'both' ? (
        <Trans id="merge.bothText">Sign in to the account that stays to see what joins, and to join them.</Trans>
      ) : what === 'waits' ? (
        <Trans id="merge.halfText">The other one has a mail with a link too.</Trans>
      ) : (
        <Trans id="merge.stoppedText">The accounts stay two. If you never asked for this, sign out everywhere.</Trans>
      )}
    </Ending>
  );
}

function Expired() {
  return (
    <UsedLink
      action={
        <ButtonLink to="/accounts/join" look="primary">
          <Trans id="merge.title">Two accounts, one person</Trans>
        </ButtonLink>
      }
    >
      <Trans id="merge.expiredText">Links that join accounts are good for three days.</Trans>
    </UsedLink>
  );
}
