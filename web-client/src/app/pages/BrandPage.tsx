import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError, asApiError } from '@/api/ApiError.ts';
import { organisationQuery } from '@/api/catalogueQueries.ts';
import { api, dataOf, FILE_TYPE } from '@/api/client.ts';
import type { OrganisationPage } from '@/api/types.ts';
import { useMe } from '@/api/useMe.ts';
import { BrandPreview } from '@/features/organisations/BrandPreview.tsx';
import { ColourForm, isColour } from '@/features/organisations/ColourForm.tsx';
import { LogoForm } from '@/features/organisations/LogoForm.tsx';
import styles from '@/features/organisations/Brand.module.css';
import { useBrand } from '@/styles/useBrand.ts';
import { asPicture } from '@/ui/asPicture.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

const MOST_BYTES = 2 * 1024 * 1024;
const LOGO_SIDE = 960;

/** How an organisation looks, for its owners: one colour, one logo, seen in both lights before it counts. */
export function BrandPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/brand' });
  const { data, error, refetch } = useQuery(organisationQuery(slug, i18n.locale));
  const owner = useMe().memberships.some((one) => one.organisation === slug && one.roles.includes('owner'));
  useTitle(t({ id: 'brand.title', message: 'Colour and logo' }));
  useBrand(data?.organisation);
  if (!owner) return <NotFoundPage />;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return <Editing key={slug} house={data.organisation} />;
}

function Editing({ house }: { house: OrganisationPage['organisation'] }) {
  const { t } = useLingui();
  const { slug, name, hue, logo } = house;
  const [seen, setSeen] = useState(house.colour ?? '');
  const [value, setValue] = useState(seen);
  const act = useBrandActions(slug);
  const refused = act.paint.error ? asApiError(act.paint.error) : null;
  const change = (colour: string) => {
    act.paint.reset();
    setValue(colour);
  };
  const reload = () => {
    setSeen(house.colour ?? '');
    change(house.colour ?? '');
  };
  return (
    <Page>
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{name}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'brand.title', message: 'Colour and logo' })}
        lead={<Trans id="brand.lead">They stand on your page and your events, the colour also in your rooms and letters.</Trans>}
      />
      <div className={styles.columns}>
        <div>
          <ColourForm
            value={value}
            saved={seen}
            hue={hue}
            saving={act.paint.isPending ? 'busy' : act.paint.isSuccess ? 'saved' : 'idle'}
            refused={refused}
            onChange={change}
            onSave={() => act.paint.mutate({ seen, colour: value }, { onSuccess: () => setSeen(value) })}
            onDiscard={reload}
          />
          <LogoForm
            logo={logo}
            busy={act.logo.isPending}
            error={act.logo.error ? asApiError(act.logo.error) : null}
            onChoose={(file) => act.logo.mutate(file)}
            onRemove={() => act.logo.mutate(null)}
          />
        </div>
        <BrandPreview look={{ hue, colour: isColour(value) ? value : seen }} name={name} logo={logo} />
      </div>
    </Page>
  );
}

function useBrandActions(slug: string) {
  const queries = useQueryClient();
  const params = { path: { slug } };
  const show = (page: OrganisationPage) => {
    // The same look in every language of the page, and on every event.
    queries.setQueriesData({ queryKey: ['getOrganisation'] }, (kept: OrganisationPage | undefined) =>
      kept?.organisation.slug === slug ? { ...kept, organisation: page.organisation } : kept,
    );
    void queries.invalidateQueries({ queryKey: ['getEvent'] });
    void queries.invalidateQueries({ queryKey: ['listEvents'] });
  };
  const paint = useMutation({
    mutationFn: ({ seen, colour }: { seen: string; colour: string }) =>
      dataOf(api.PUT('/organisations/{slug}/brand', { params, body: { ...(colour && { colour }), ...(seen && { seen }) } })),
    onSuccess: show,
    onError: () => queries.invalidateQueries({ queryKey: ['getOrganisation'] }),
  });
  const logo = useMutation({
    mutationFn: (file: File | null) => (file ? send(slug, file) : dataOf(api.DELETE('/organisations/{slug}/logo', { params }))),
    onSuccess: show,
  });
  return { paint, logo };
}

async function send(slug: string, chosen: File): Promise<OrganisationPage> {
  const file = await asPicture(chosen, LOGO_SIDE);
  if (file.size > MOST_BYTES) throw new ApiError('too-large', 413, '');
  return dataOf(
    api.POST('/organisations/{slug}/logo', {
      params: { path: { slug } },
      // The contract says text; a file is sent as it is.
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as BodyInit,
      headers: { 'Content-Type': FILE_TYPE },
    }),
  );
}
