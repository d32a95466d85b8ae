import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { EVERY_LIST, organisationQuery, vocabularyQuery } from '@/api/catalogueQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import type { OrganisationPage, TermList, Terms } from '@/api/types.ts';
import { VocabularyView } from '@/features/catalogue/vocabulary/VocabularyView.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** What a house sorts its events by. Who does not organise there is told that there is nothing. */
export function VocabularyPage() {
  const { t, i18n } = useLingui();
  const { slug } = useParams({ from: '/o/$slug/vocabulary' });
  const { data, error, refetch } = useQuery(organisationQuery(slug, i18n.locale));
  useTitle(data && t({ id: 'vocabulary.pageTitle', message: `What events are sorted by: ${data.organisation.name}` }));
  useBrand(data?.organisation);
  if (data) return data.rights.organise ? <Lists organisation={data.organisation} /> : <NotFoundPage />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Lists({ organisation: { slug, name } }: { organisation: OrganisationPage['organisation'] }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(vocabularyQuery(slug));
  const save = useSaveTerms(slug);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page>
      <BackLink to="/o/$slug" params={{ slug }}>
        <bdi>{name}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'vocabulary.title', message: 'What events are sorted by' })}
        lead={
          <Trans id="vocabulary.lead">Readers narrow the list of events by these terms, in this order. Each list is saved by itself.</Trans>
        }
      />
      <VocabularyView lists={data.lists} onSave={save} />
    </Page>
  );
}

function useSaveTerms(slug: string) {
  const queries = useQueryClient();
  const { queryKey } = vocabularyQuery(slug);
  return async (facet: TermList['facet'], body: Terms): Promise<TermList> => {
    try {
      const saved = await dataOf(api.PUT('/organisations/{slug}/vocabulary/{facet}', { params: { path: { slug, facet } }, body }));
      queries.setQueryData(queryKey, saved);
      // A term that went is gone from every event.
      for (const key of [EVERY_LIST, ['getPresentation']]) void queries.invalidateQueries({ queryKey: key });
      return saved.lists.find((list) => list.facet === facet) ?? { facet, version: body.version, terms: [] };
    } catch (error) {
      // What others saved is here by the time the reader asks for it.
      if (asApiError(error).code === 'stale') await queries.invalidateQueries({ queryKey });
      throw error;
    }
  };
}
