import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { HouseIdentity } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { NameForm, type NameWish } from '@/features/organisations/NameForm.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Card, Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** What an organisation is called and where its page is, for its owners. */
export function NamePage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/name' });
  const house = useQuery(organisationQuery(slug, i18n.locale)).data?.organisation;
  const owner = useMe().memberships.some((one) => one.organisation === slug && one.roles.includes('owner'));
  const title = t({ id: 'house.name', message: 'Name and address' });
  useTitle(title);
  useBrand(house);
  const { data, error, refetch } = useIdentity(slug, owner);
  if (!owner) return <NotFoundPage />;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="reading">
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{data.name}</bdi>
      </BackLink>
      <PageHead
        title={title}
        lead={
          <Trans id="house.nameLead">
            The name stands on your page and your events, from now on also on letters. The old address leads to the new one for good, and
            nobody else can have it.
          </Trans>
        }
      />
      <Card>
        <Editing key={slug} slug={slug} identity={data} />
      </Card>
    </Page>
  );
}

function Editing({ slug, identity }: { slug: string; identity: HouseIdentity }) {
  const [seen, setSeen] = useState(identity);
  const [value, setValue] = useState<NameWish>({ name: seen.name, slug: seen.slug });
  const save = useSave(slug);
  const load = (as: HouseIdentity) => {
    setSeen(as);
    setValue({ name: as.name, slug: as.slug });
  };
  return (
    <NameForm
      value={value}
      seen={seen}
      origin={window.location.origin}
      saving={save.isPending ? 'busy' : save.isSuccess ? 'saved' : 'idle'}
      refused={save.error ? asApiError(save.error) : null}
      onChange={(changed) => {
        save.reset();
        setValue(changed);
      }}
      onSave={() => save.mutate({ version: seen.version, wish: value }, { onSuccess: load })}
      onDiscard={() => {
        save.reset();
        load(identity);
      }}
    />
  );
}

function useIdentity(slug: string, enabled: boolean) {
  const queryKey = keyOf('getIdentity', { slug });
  return useQuery({ queryKey, queryFn: () => dataOf(api.GET('/organisations/{slug}/identity', { params: { path: { slug } } })), enabled });
}

function useSave(slug: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, wish }: { version: string; wish: NameWish }) =>
      dataOf(api.PUT('/organisations/{slug}/identity', { params: { path: { slug }, header: { 'If-Match': `"${version}"` } }, body: wish })),
    onSuccess: (saved) => {
      queries.setQueryData(keyOf('getIdentity', { slug }), saved);
      // Everything that names the house or leads to it is asked for again under the new address.
      if (saved.slug !== slug) window.location.assign(`/o/${saved.slug}/name`);
      else void queries.invalidateQueries();
    },
    onError: () => queries.invalidateQueries({ queryKey: keyOf('getIdentity', { slug }) }),
  });
}
