import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { eventQuery, programmeQuery } from '@/api/queries.ts';
import { admissionQuery, extensionsQuery, invitationsQuery, sessionSeatsQuery } from '@/api/registrationQueries.ts';
import type { AdmissionWish, EventPage, ExtensionWish, InvitationOrder } from '@/api/types.ts';
import { Extensions } from '@/features/registration/Extensions.tsx';
import { Invitations } from '@/features/registration/Invitations.tsx';
import { RulesForm } from '@/features/registration/RulesForm.tsx';
import { SessionLimits } from '@/features/registration/sessions/SessionLimits.tsx';
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
  useBrand(data?.event.organisation);
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
      <Limits slug={slug} zone={zone} />
      <FailedRequest error={end.error} />
      <Invitations slug={slug} invitations={invitations.data.invitations} onMake={make} onEnd={end.mutate} />
      <MoreTime slug={slug} zone={zone} />
    </Page>
  );
}

/** Single people who may come after the deadline. */
function MoreTime({ slug, zone }: { slug: string; zone: string }) {
  const queries = useQueryClient();
  const given = useQuery(extensionsQuery(slug));
  const { queryKey } = extensionsQuery(slug);
  const end = useMutation({
    mutationFn: (extensionId: string) =>
      dataOf(api.DELETE('/events/{slug}/extensions/{extensionId}', { params: { path: { slug, extensionId } } })),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const give = (body: ExtensionWish) =>
    dataOf(api.POST('/events/{slug}/extensions', { params: { path: { slug } }, body })).then((all) => queries.setQueryData(queryKey, all));
  if (!given.data) return null;
  return (
    <>
      <FailedRequest error={end.error} />
      <Extensions zone={zone} extensions={given.data.extensions} onGive={give} onEnd={end.mutate} />
    </>
  );
}

/** Workshops and the like, which take fewer people than the event. */
function Limits({ slug, zone }: { slug: string; zone: string }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const limited = useQuery(sessionSeatsQuery(slug));
  const programme = useQuery(programmeQuery(slug, i18n.locale));
  const limit = useMutation({
    mutationFn: ({ sessionId, seats }: { sessionId: string; seats: number | null }) =>
      dataOf(
        api.PUT('/events/{slug}/session-seats/{sessionId}', {
          params: { path: { slug, sessionId } },
          body: seats === null ? {} : { seats },
        }),
      ),
    onSuccess: (answer) => queries.setQueryData(sessionSeatsQuery(slug).queryKey, answer),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['getEvent'] }),
  });
  if (!limited.data) return null;
  const all = programme.data?.sessions.filter(({ cancelled }) => !cancelled) ?? null;
  return (
    <>
      <FailedRequest error={limit.error} />
      <SessionLimits
        zone={zone}
        limited={limited.data.sessions}
        all={all}
        busy={limit.isPending}
        onLimit={(sessionId, seats) => limit.mutate({ sessionId, seats })}
      />
    </>
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
