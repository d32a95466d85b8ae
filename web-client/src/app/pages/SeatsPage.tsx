import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery } from '@/api/queries.ts';
import { admissionQuery, invitationsQuery } from '@/api/registrationQueries.ts';
import type { AdmissionWish, EventPage, InvitationOrder } from '@/api/types.ts';
import { Invitations } from '@/features/registration/Invitations.tsx';
import { RulesForm } from '@/features/registration/RulesForm.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../FailedRequest.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';

/** Who comes into an event, how many, and until when. */
export function SeatsPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/registrations/seats' });
  const { data, error, refetch } = useQuery(eventQuery(slug));
  const title = data?.event.title ?? '';
  useTitle(title && t({ id: 'rules.pageTitle', message: `Seats: ${title}` }));
  useBrand(data?.event.organisation.hue);
  if (data) return data.rights.organise ? <Desk event={data.event} /> : <NotFoundPage />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Desk({ event: { slug, zone } }: { event: EventPage['event'] }) {
  const { t } = useLingui();
  const rule = useQuery(admissionQuery(slug));
  const invitations = useQuery(invitationsQuery(slug));
  const save = useSaveRule(slug);
  const { make, end } = useInvitations(slug);
  if (!rule.data || !invitations.data) {
    const error = rule.error ?? invitations.error;
    return error ? <Problem error={error} onRetry={() => void Promise.all([rule.refetch(), invitations.refetch()])} /> : <Loading />;
  }
  return (
    <Page width="reading">
      <BackLink to="/e/$slug/registrations" params={{ slug }}>
        <Trans id="registrations.heading">Registrations</Trans>
      </BackLink>
      <PageHead title={t({ id: 'rules.title', message: 'Seats and times' })} />
      <RulesForm kept={rule.data} zone={zone} onSave={save} />
      <FailedRequest error={end.error} />
      <Invitations slug={slug} invitations={invitations.data.invitations} onMake={make} onEnd={end.mutate} />
    </Page>
  );
}

function useSaveRule(slug: string) {
  const queries = useQueryClient();
  const { queryKey } = admissionQuery(slug);
  return async (version: number, body: AdmissionWish) => {
    try {
      const saved = await dataOf(api.PUT('/events/{slug}/admission', { params: { path: { slug }, query: { version } }, body }));
      queries.setQueryData(queryKey, saved);
      for (const key of ['getEvent', 'listRegistrations', 'listEvents']) void queries.invalidateQueries({ queryKey: [key] });
      return saved;
    } catch (error) {
      // What others saved is here by the time the reader asks for it.
      if (asApiError(error).code === 'stale') await queries.invalidateQueries({ queryKey });
      throw error;
    }
  };
}

function useInvitations(slug: string) {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: invitationsQuery(slug).queryKey });
  const end = useMutation({
    mutationFn: (invitationId: string) =>
      dataOf(api.DELETE('/events/{slug}/invitations/{invitationId}', { params: { path: { slug, invitationId } } })),
    onSettled: again,
  });
  const make = (body: InvitationOrder) => dataOf(api.POST('/events/{slug}/invitations', { params: { path: { slug } }, body })).then(again);
  return { make, end };
}
