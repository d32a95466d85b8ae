import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { OwnHostStanding } from '@/api/types.ts';
import { OwnHostClaim } from '@/features/organisations/OwnHostClaim.tsx';
import { OwnHostProven, OwnHostWaiting } from '@/features/organisations/OwnHostSteps.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** The organisation's own host name, for owners. */
export function OwnHostPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/host' });
  const house = useQuery(organisationQuery(slug, i18n.locale)).data?.organisation;
  const title = t({ id: 'ownHost.title', message: 'Your own host name' });
  useTitle(title);
  useBrand(house);
  const { data, error, refetch, claim, prove, remove } = useOwnHost(slug);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const { host } = data;
  return (
    <Page width="reading">
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{house?.name ?? slug}</bdi>
      </BackLink>
      <PageHead
        title={title}
        lead={
          <Trans id="ownHost.lead">
            Your page, your events and registering can stand at a name of yours, such as events.library.example. Rooms, mail and accounts
            stay at the main address.
          </Trans>
        }
      />
      <Card>
        {host ? null : <OwnHostClaim busy={claim.isPending} error={claim.error} onClaim={(name) => claim.mutate(name)} />}
        {host?.state === 'waiting' ? (
          <OwnHostWaiting host={host} target={data.target} busy={prove.isPending} onCheck={() => prove.mutate()}>
            <FailedRequest error={prove.error} />
          </OwnHostWaiting>
        ) : null}
        {host?.state === 'proven' ? (
          <OwnHostProven host={host} address={data.address ?? ''} onTakeOff={() => remove.mutateAsync()} />
        ) : null}
        {host?.state === 'waiting' ? <OwnHostWaiting.Other busy={remove.isPending} onOther={() => remove.mutate()} /> : null}
        <FailedRequest error={remove.error} />
      </Card>
    </Page>
  );
}

function useOwnHost(slug: string) {
  const queries = useQueryClient();
  const queryKey = keyOf('getOwnHost', { slug });
  const params = { path: { slug } };
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => dataOf(api.GET('/organisations/{slug}/host', { params })) });
  const onSuccess = (standing: OwnHostStanding) => queries.setQueryData(queryKey, standing);
  const claim = useMutation({
    mutationFn: (name: string) => dataOf(api.PUT('/organisations/{slug}/host', { params, body: { name } })),
    onSuccess,
  });
  const prove = useMutation({ mutationFn: () => dataOf(api.POST('/organisations/{slug}/host/proof', { params })), onSuccess });
  const remove = useMutation({
    mutationFn: () => dataOf(api.DELETE('/organisations/{slug}/host', { params })),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  return { data, error, refetch, claim, prove, remove };
}
