import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import { keysQuery } from '@/api/organisationQueries.ts';
import type { ApiKey, ApiKeyWish } from '@/api/types.ts';
import { KeyDialog } from '@/features/organisations/KeyDialog.tsx';
import { KeysView } from '@/features/organisations/KeysView.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { useOpened } from '@/ui/useOpened.ts';
import { FailedRequest } from '../FailedRequest.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Keys of machines, for owners. */
export function KeysPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/keys' });
  const house = useQuery(organisationQuery(slug, i18n.locale)).data?.organisation;
  const { data, error, refetch } = useQuery(keysQuery(slug));
  const { opened, open, close } = useOpened<true>();
  const act = useKeyActions(slug);
  const title = t({ id: 'keys.title', message: 'Keys for other systems' });
  useTitle(title);
  useBrand(house);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const more = (
    <Button look="primary" icon="plus" onClick={() => open(true)}>
      <Trans id="keys.new">New key</Trans>
    </Button>
  );
  const some = data.keys.length > 0;
  return (
    <Page>
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{house?.name ?? slug}</bdi>
      </BackLink>
      <PageHead
        title={title}
        lead={<Trans id="keys.lead">A key does what it is for and no more, and ends with the role of whoever made it.</Trans>}
      >
        {some ? more : null}
      </PageHead>
      <FailedRequest error={act.end.error} />
      {some ? (
        <KeysView keys={data.keys} busy={act.end.isPending ? act.end.variables.id : null} onEnd={(key) => act.end.mutate(key)} />
      ) : (
        <Empty icon="key" title={t({ id: 'keys.empty', message: 'No key yet' })} action={more}>
          <Trans id="keys.emptyText">A website that shows your programme, or a script that imports it, signs in by a key.</Trans>
        </Empty>
      )}
      {opened ? <KeyDialog onMake={act.make} onClose={close} /> : null}
    </Page>
  );
}

function useKeyActions(slug: string) {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: keysQuery(slug).queryKey });
  const end = useMutation({
    mutationFn: ({ id }: ApiKey) => dataOf(api.DELETE('/organisations/{slug}/keys/{keyId}', { params: { path: { slug, keyId: id } } })),
    onSettled: again,
  });
  const make = async (body: ApiKeyWish) => {
    const { secret } = await dataOf(api.POST('/organisations/{slug}/keys', { params: { path: { slug } }, body }));
    await again();
    return secret;
  };
  return { end, make };
}
