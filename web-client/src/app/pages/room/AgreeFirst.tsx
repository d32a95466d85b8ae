import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { myRegistrationsQuery } from '@/api/queries.ts';
import type { SessionPage } from '@/api/types.ts';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';
import { Agreeing } from '../home/Agreeing.tsx';

/** Before the first room of an event that somebody else registered them for: their own yes, and then the room they came for. */
export function AgreeFirst({ page }: { page: SessionPage }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(myRegistrationsQuery);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const mine = data.registrations.find((one) => one.event.slug === page.event.slug);
  return (
    <Page width="reading">
      <PageHead
        title={t({ id: 'door.agree', message: 'One word from you first' })}
        lead={<Trans id="door.agreeText">Then the door opens: “{page.session.title}”.</Trans>}
      />
      {mine?.broughtBy ? (
        <Agreeing id={mine.registration.id} by={mine.broughtBy} house={page.event.organisation.slug} asks={mine.asks === true} />
      ) : null}
    </Page>
  );
}
