import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { AddressOpen } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { AddressSteps } from '@/features/accounts/AddressSteps.tsx';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { AskBoth } from './AskBoth.tsx';

const KEY = keyOf('getAddressChange');

/** The address that signs in, and the way to another one. */
export function AddressPage() {
  const { t } = useLingui();
  const me = useMe();
  const title = t({ id: 'address.title', message: 'Mail address' });
  useTitle(title);
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => dataOf(api.GET('/me/address-change')),
    enabled: me.signedIn,
  });
  if (me.signedIn && !data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="form">
      <Card>
        <h1>{title}</h1>
        {me.person ? (
          <>
            <p>
              <Trans id="address.now">
                Your account is opened by <strong dir="ltr">{me.person.email}</strong>.
              </Trans>
            </p>
            <Change demo={me.person.demo === true} open={data?.open} />
            <p>
              <Link to="/accounts/join">
                <Trans id="merge.lead">You have another account with another address? Make one of the two.</Trans>
              </Link>
            </p>
          </>
        ) : (
          <ButtonLink to="/sign-in" search={{ next: '/address' }} look="primary" size="l" wide>
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        )}
      </Card>
    </Page>
  );
}

function Change({ demo, open }: { demo: boolean; open: AddressOpen | undefined }) {
  if (demo) {
    return (
      <Notice tone="info">
        <Trans id="address.demo">The people of the demo keep their addresses.</Trans>
      </Notice>
    );
  }
  return open ? <Waiting open={open} /> : <Ask />;
}

function useAgain() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: KEY });
}

function Waiting({ open }: { open: AddressOpen }) {
  const again = useAgain();
  const stop = useMutation({ mutationFn: () => dataOf(api.DELETE('/me/address-change')), onSettled: again });
  return (
    <>
      <AddressSteps to={open.email} oldProved={open.oldProved} newProved={open.newProved} />
      <FailedRequest error={stop.error} />
      <Button busy={stop.isPending} onClick={() => stop.mutate()}>
        <Trans id="address.keep">Keep my address as it is</Trans>
      </Button>
    </>
  );
}

function Ask() {
  const { t } = useLingui();
  const again = useAgain();
  return (
    <AskBoth
      label={t({ id: 'address.new', message: 'New address' })}
      autoComplete="email"
      here="/address"
      onAsk={(body) => dataOf(api.POST('/me/address-change', { body })).then(again)}
    >
      <Trans id="address.text">We mail a link to both addresses. Once both have said yes, the account moves with all that is yours.</Trans>
    </AskBoth>
  );
}
