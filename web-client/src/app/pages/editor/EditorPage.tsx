import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ApiError, asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { readinessQuery, settingsQuery } from '@/api/editorQueries.ts';
import { eventQuery } from '@/api/queries.ts';
import { sendFile } from '@/api/sendFile.ts';
import type { CopyWish, EventGap, EventSettings, SettingsPage } from '@/api/types.ts';
import { SettingsForm } from '@/features/editor/SettingsForm.tsx';
import { StandingCard, type Move } from '@/features/editor/StandingCard.tsx';
import { useBrand } from '@/styles/useBrand.ts';
import { asPicture } from '@/ui/asPicture.ts';
import { BackLink } from '@/ui/BackLink.tsx';
import { Button } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Loading } from '@/ui/States.tsx';
import { FailedRequest } from '../../FailedRequest.tsx';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { Problem } from '../../Problem.tsx';
import { useTitle } from '../../useTitle.ts';
import { EditorLinks } from './EditorLinks.tsx';
import styles from './EditorPage.module.css';

const MOST_LOGO_BYTES = 2 * 1024 * 1024;
const LOGO_SIDE = 640;

const CopyDialog = lazy(() => import('@/features/editor/CopyDialog.tsx').then((m) => ({ default: m.CopyDialog })));

/** Everything of an event in one place. Who does not organise it is told that there is nothing. */
export function EditorPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/settings' });
  const event = useQuery(eventQuery(slug));
  const mine = event.data?.rights.organise ?? false;
  const settings = useQuery({ ...settingsQuery(slug), enabled: mine });
  const readiness = useQuery({ ...readinessQuery(slug), enabled: mine });
  const title = event.data?.event.title;
  useTitle(title && t({ id: 'settings.pageTitle', message: `Settings: ${title}` }));
  useBrand(event.data?.event.organisation);
  if (event.data && !mine) return <NotFoundPage />;
  // What is missing stands above everything else, which would be pushed down by it.
  if (settings.data && !readiness.isPending)
    return <Desk key={slug} slug={slug} page={settings.data} readiness={readiness} rule={event.data?.admission.rule ?? 'open'} />;
  const error = event.error ?? settings.error;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), settings.refetch()])} /> : <Loading />;
}

interface DeskProps {
  slug: string;
  page: SettingsPage;
  readiness: UseQueryResult<{ gaps: readonly EventGap[] }>;
  rule: string;
}

function Desk({ slug, page, readiness, rule }: DeskProps) {
  const { t } = useLingui();
  const [copying, setCopying] = useState(false);
  const { save, reread, sendLogo, move, goTo, copy } = useEditor(slug, page);
  const { title, startsAt, zone } = page.settings;
  return (
    <Page width="reading">
      <BackLink to="/e/$slug" params={{ slug }}>
        <bdi>{title}</bdi>
      </BackLink>
      <PageHead
        title={t({ id: 'settings.title', message: 'Settings' })}
        lead={<Trans id="settings.lead">Everything about the event, and where it stands.</Trans>}
      >
        <Button icon="plus" onClick={() => setCopying(true)}>
          <Trans id="copy.title">Make another from this one</Trans>
        </Button>
      </PageHead>
      <div className={styles.parts}>
        <StandingCard
          slug={slug}
          page={page}
          gaps={readiness.data?.gaps}
          unknown={<Looking error={readiness.error} onRetry={() => void readiness.refetch()} />}
          busy={move.isPending}
          onMove={goTo}
        />
        <FailedRequest error={move.error} />
        <EditorLinks slug={slug} house={page.organisation} rule={rule} />
        {page.standing === 'archived' ? null : <SettingsForm kept={page} onSave={save} onReread={reread} onSendLogo={sendLogo} />}
      </div>
      <Suspense>
        {copying ? <CopyDialog title={title} startsAt={startsAt} zone={zone} onCopy={copy} onClose={() => setCopying(false)} /> : null}
      </Suspense>
    </Page>
  );
}

/** What is missing is being asked for, or could not be had. */
function Looking({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (!error) {
    return (
      <p role="status">
        <Trans id="ui.loading">One moment</Trans>
      </p>
    );
  }
  return (
    <>
      <FailedRequest error={error} />
      <div>
        <Button icon="retry" onClick={onRetry}>
          <Trans id="ui.retry">Try again</Trans>
        </Button>
      </div>
    </>
  );
}

function useEditor(slug: string, page: SettingsPage) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { queryKey, queryFn } = settingsQuery(slug);
  const path = { slug };
  const spread = (saved: SettingsPage) => {
    queries.setQueryData(queryKey, saved);
    for (const key of ['getEvent', 'getReadiness', 'listEvents', 'getAdmission', 'getProgramme'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
  const save = async (version: number, settings: EventSettings) => {
    const header = { 'If-Match': `"${version}"` };
    const saved = await dataOf(api.PUT('/events/{slug}/settings', { params: { path, header }, body: { settings } }));
    spread(saved);
    return saved;
  };
  const move = useMutation({
    // The dialog has said how many people there are.
    mutationFn: (to: Move) => dataOf(api.PUT('/events/{slug}/standing', { params: { path }, body: { to, sure: page.people > 0 } })),
    onSuccess: spread,
  });
  /** Somebody registered since it was asked: it is asked again, with how many there are now. What failed otherwise stands there. */
  const goTo = (to: Move): Promise<'ask' | 'done'> =>
    move.mutateAsync(to).then(
      () => 'done',
      async (error: unknown) => {
        if (asApiError(error).code !== 'people-registered') return 'done';
        await queries.refetchQueries({ queryKey });
        if (!queries.getQueryData<SettingsPage>(queryKey)?.people) return 'done';
        move.reset();
        return 'ask';
      },
    );
  const copy = async (wish: CopyWish) => {
    const made = await dataOf(api.POST('/events/{slug}/copies', { params: { path }, body: wish }));
    void queries.invalidateQueries({ queryKey: ['listEvents'] });
    await navigate({ to: '/e/$slug/settings', params: { slug: made.event.slug } });
  };
  const sendLogo = async (chosen: File) => {
    const file = await asPicture(chosen, LOGO_SIDE);
    if (file.size > MOST_LOGO_BYTES) throw new ApiError('too-large', 413, '');
    const sent = await sendFile(`/events/${slug}/partner-logos`, file, {
      onProgress: () => undefined,
      signal: AbortSignal.timeout(60_000),
    });
    return sent.id;
  };
  return { save, move, goTo, copy, sendLogo, reread: () => queries.fetchQuery({ queryKey, queryFn, staleTime: 0 }) };
}
