import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { EVERY_LIST, presentationQuery, vocabularyQuery } from '@/api/catalogueQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage, Presentation } from '@/api/types.ts';
import { PresentationView } from '@/features/catalogue/presentation/PresentationView.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { ButtonLink } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** What an event is sorted by and its words in other languages. Who does not organise it is told that there is nothing. */
export function PresentationPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/presentation' });
  const { data, error, refetch } = useQuery(eventQuery(slug));
  useTitle(data && t({ id: 'presentation.pageTitle', message: `Facets and languages: ${data.event.title}` }));
  useBrand(data?.event.organisation);
  if (data) return data.rights.organise ? <Desk event={data.event} /> : <NotFoundPage />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Desk({ event: { slug, title, organisation } }: { event: EventPage['event'] }) {
  const { t } = useLingui();
  const kept = useQuery(presentationQuery(slug));
  const vocabulary = useQuery(vocabularyQuery(organisation.slug));
  const save = useSavePresentation(slug);
  if (!kept.data || !vocabulary.data) {
    const error = kept.error ?? vocabulary.error;
    return error ? <Problem error={error} onRetry={() => void Promise.all([kept.refetch(), vocabulary.refetch()])} /> : <Loading />;
  }
  return (
    <Page width="reading">
      <BackLink to="/e/$slug" params={{ slug }}>
        <bdi>{title}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'presentation.title', message: 'Facets and languages' })}
        lead={<Trans id="presentation.lead">How readers find the event, and what they read of it in their own language.</Trans>}
      />
      <PresentationView
        presentation={kept.data}
        lists={vocabulary.data.lists}
        toTerms={
          <ButtonLink size="s" look="quiet" to="/o/$slug/vocabulary" params={{ slug: organisation.slug }}>
            <Trans id="presentation.toTerms">Change the terms themselves</Trans>
          </ButtonLink>
        }
        onSave={save}
      />
    </Page>
  );
}

function useSavePresentation(slug: string) {
  const queries = useQueryClient();
  const { queryKey } = presentationQuery(slug);
  return async (body: Presentation): Promise<Presentation> => {
    try {
      const saved = await dataOf(api.PUT('/events/{slug}/presentation', { params: { path: { slug } }, body }));
      queries.setQueryData(queryKey, saved);
      for (const key of [EVERY_LIST, ['getEvent'], ['getVocabulary']]) void queries.invalidateQueries({ queryKey: key });
      return saved;
    } catch (error) {
      // What others saved is here by the time the reader asks for it.
      if (asApiError(error).code === 'stale') await queries.invalidateQueries({ queryKey });
      throw error;
    }
  };
}
