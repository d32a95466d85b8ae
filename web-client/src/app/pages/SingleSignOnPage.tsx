import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { SignOnWish } from '@/api/types.ts';
import { SignOnForm } from '@/features/organisations/SignOnForm.tsx';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Copyable } from '@/ui/Copyable.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** The organisation's own sign-in, for owners. */
export function SingleSignOnPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/single-sign-on' });
  const house = useQuery(organisationQuery(slug, i18n.locale)).data?.organisation;
  const title = t({ id: 'signOn.settings', message: 'Sign-in of your organisation' });
  useTitle(title);
  const queries = useQueryClient();
  const queryKey = keyOf('getSingleSignOn', { slug });
  const params = { path: { slug } };
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => dataOf(api.GET('/organisations/{slug}/single-sign-on', { params })),
  });
  const again = () => queries.invalidateQueries({ queryKey });
  const save = useMutation({
    mutationFn: (body: SignOnWish) => dataOf(api.PUT('/organisations/{slug}/single-sign-on', { params, body })),
    onSuccess: again,
  });
  const remove = useMutation({
    mutationFn: () => dataOf(api.DELETE('/organisations/{slug}/single-sign-on', { params })),
    onSuccess: again,
  });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="reading">
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{house?.name ?? slug}</bdi>
      </BackLink>
      <PageHead
        title={title}
        lead={
          <Trans id="signOn.lead">People sign in at your own server (OpenID Connect) and need no mail. Owners are never made by it.</Trans>
        }
      />
      <Card>
        <Copyable label={t({ id: 'signOn.returnTo', message: 'Address of return, for your server' })} value={data.returnTo} />
        {data.settings?.active ? (
          <Copyable label={t({ id: 'signOn.door', message: 'Where your people sign in' })} value={`${location.origin}/o/${slug}/sign-in`} />
        ) : null}
        {save.isSuccess ? <Notice tone="success" title={t({ id: 'signOn.saved', message: 'Saved. The issuer answers.' })} /> : null}
        <SignOnForm
          key={data.settings?.issuer ?? ''}
          settings={data.settings}
          busy={save.isPending}
          error={save.error}
          onSave={(wish) => save.mutate(wish)}
        />
        <FailedRequest error={remove.error} />
        {data.settings ? (
          <Button look="quiet" icon="trash" busy={remove.isPending} onClick={() => remove.mutate()}>
            <Trans id="signOn.remove">Take it away</Trans>
          </Button>
        ) : null}
      </Card>
    </Page>
  );
}
