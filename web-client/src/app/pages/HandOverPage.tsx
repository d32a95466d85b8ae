import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import { useMe } from '@/api/useMe.ts';
import { Button } from '@/ui/Button.tsx';
import { Card, Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** At the main address, on the way to the host of an organisation: one press, by whoever is signed in. */
export function HandOverPage() {
  const { t } = useLingui();
  const { wish } = useParams({ from: '/sign-in/host/$wish' });
  const me = useMe();
  useTitle(t({ id: 'signIn.title', message: 'Sign in' }));
  const params = { path: { wish } };
  const goal = useQuery({
    queryKey: keyOf('getHandOver', { wish }),
    queryFn: () => dataOf(api.GET('/auth/hand-overs/{wish}', { params })),
    retry: false,
    // Once the way is taken it is gone; what stands here stays until the browser has left.
    staleTime: Infinity,
  });
  const give = useMutation({
    mutationFn: () => dataOf(api.POST('/auth/hand-overs/{wish}', { params })),
    onSuccess: ({ address }) => location.replace(address),
  });
  if (!goal.data) return goal.error ? <Problem error={goal.error} onRetry={() => void goal.refetch()} /> : <Loading />;
  if (me.signIn?.reach !== 'full') return <Navigate to="/sign-in" search={{ next: `/sign-in/host/${wish}` }} replace />;
  const { host, organisation } = goal.data;
  const name = me.person?.name ?? '';
  return (
    <Page width="form">
      <Card>
        <h1>
          <Trans id="handOver.title">
            On to <bdi>{organisation}</bdi>
          </Trans>
        </h1>
        <p>
          <Trans id="handOver.text">
            At <strong>{host}</strong> you go on as <bdi>{name}</bdi>. The organisation sees your name and mail address there. Your account
            and everything else of yours stay here.
          </Trans>
        </p>
        <FailedRequest error={give.error} />
        <Button look="primary" size="l" wide busy={give.isPending || give.isSuccess} onClick={() => give.mutate()}>
          <Trans id="handOver.go">Continue</Trans>
        </Button>
      </Card>
    </Page>
  );
}
