import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { speakerQuery } from '@/api/queries.ts';
import { SpeakerView } from '@/features/programme/speaker/SpeakerView.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Somebody who speaks at an event. */
export function SpeakerPage() {
  const { slug, speakerId } = useParams({ from: '/e/$slug/speakers/$speakerId' });
  const { i18n } = useLingui();
  const { data, error, refetch } = useQuery(speakerQuery(speakerId, i18n.locale));
  useTitle(data ? `${data.speaker.name} · ${data.event.title}` : undefined);
  useBrand(data?.event.organisation);
  // One address for each page: under its own event.
  if (data && data.event.slug !== slug) return <NotFoundPage />;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <Page width="reading">
      <BackLink to="/e/$slug" params={{ slug }} hash="speakers">
        {data.event.title}
      </BackLink>
      <SpeakerView page={data} />
    </Page>
  );
}
