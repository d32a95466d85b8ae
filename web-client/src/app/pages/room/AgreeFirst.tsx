import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { myRegistrationsQuery } from '@/api/queries.ts';
import type { EventSummary } from '@/api/types.ts';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { Problem } from '../../Problem.tsx';
import { Agreeing } from '../home/Agreeing.tsx';

interface Props {
  event: EventSummary;
  /** Of the session. */
  title: string;
  /** It is over, and watched. */
  recorded?: boolean;
}

/** Before the first room of an event that somebody else registered them for: their own yes, and then what they came for. */
export function AgreeFirst({ event, title, recorded = false }: Props) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(myRegistrationsQuery);
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const mine = data.registrations.find((one) => one.event.slug === event.slug);
  return (
    <Page width="reading">
      <PageHead
        title={t({ id: 'door.agree', message: 'One word from you first' })}
        lead={
          recorded ? (
            <Trans id="recording.agreeText">Then the recording plays: “{title}”.</Trans>
          ) : (
            <Trans id="door.agreeText">Then the door opens: “{title}”.</Trans>
          )
        }
      />
      {mine?.broughtBy ? (
        <Agreeing id={mine.registration.id} by={mine.broughtBy} house={event.organisation.slug} asks={mine.asks === true} />
      ) : null}
    </Page>
  );
}
