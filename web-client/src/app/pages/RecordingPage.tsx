import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { keyOf, recordingQuery } from '@/api/queries.ts';
import type { RecordingPage as Data } from '@/api/types.ts';
import { plainDay, stopwatch } from '@/i18n/dates.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Joined } from '@/ui/Joined.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Page } from '@/ui/Page.tsx';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { RichText } from '@/ui/RichText.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import { SessionHandouts } from './SessionHandouts.tsx';
import styles from './RecordingPage.module.css';

const BroadcastPlayer = lazy(() => import('@/features/player/BroadcastPlayer.tsx').then((m) => ({ default: m.BroadcastPlayer })));

// Only those come here whom somebody else registered.
const AgreeFirst = lazy(() => import('./room/AgreeFirst.tsx').then((m) => ({ default: m.AgreeFirst })));
const EventSurveys = lazy(() => import('./EventSurveys.tsx').then((m) => ({ default: m.EventSurveys })));

const LOOK_AGAIN_MS = 5000;

export function RecordingPage() {
  const { recordingId } = useParams({ from: '/r/$recordingId' });
  const { data, error, refetch } = useQuery({
    ...recordingQuery(recordingId),
    refetchInterval: ({ state }) => (state.data?.state === 'making' ? LOOK_AGAIN_MS : false),
  });
  useTitle(data?.session.title);
  useBrand(data?.event.organisation);
  if (data?.access.state === 'agree-first')
    return (
      <Suspense fallback={<Loading />}>
        <AgreeFirst event={data.event} title={data.session.title} recorded />
      </Suspense>
    );
  if (data) return <RecordingView page={data} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function RecordingView({ page }: { page: Data }) {
  const { i18n } = useLingui();
  const { session, event } = page;
  const day = plainDay(page.recordedAt, page.zone, i18n.locale);
  const length = stopwatch(page.seconds);
  const names = session.speakers.map((s) => (s.affiliation ? `${s.name}, ${s.affiliation}` : s.name));
  return (
    <Page>
      <article className={styles.recording}>
        <div className={styles.stage}>
          <Picture page={page} />
        </div>
        <div className={styles.words}>
          <p className={styles.over}>
            <Link to="/e/$slug" params={{ slug: event.slug }}>
              {event.title}
            </Link>
          </p>
          <h1>{session.title}</h1>
          {names.length > 0 ? (
            <p className={styles.by}>
              <Joined parts={names} />
            </p>
          ) : null}
          <p className={styles.facts}>
            <Trans id="recording.facts">
              Recorded on {day} · {length}
            </Trans>
          </p>
          {session.abstract ? <RichText html={session.abstract} lang={session.language} /> : null}
          <SessionHandouts session={session} slug={event.slug} here={`/r/${page.id}`} />
          <Suspense>
            <div>
              <EventSurveys slug={event.slug} session={session.id} />
            </div>
          </Suspense>
          {page.rights.review ? <Review page={page} /> : null}
        </div>
      </article>
    </Page>
  );
}

/** The player for those allowed, words for everybody else. */
function Picture({ page }: { page: Data }) {
  const { t } = useLingui();
  const { id: recordingId } = page;
  if (page.state === 'making') return <Empty icon="record" title={t({ id: 'recording.making', message: 'The recording is being made' })} />;
  if (page.state === 'failed') return <Failure title={t({ id: 'recording.failed', message: 'The recording could not be made' })} />;
  if (page.access.state === 'sign-in-first') {
    return (
      <Empty
        icon="person"
        title={t({ id: 'recording.signIn', message: 'Please sign in to watch' })}
        action={
          <ButtonLink to="/sign-in" search={{ next: `/r/${recordingId}` }} look="primary">
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        }
      />
    );
  }
  if (page.access.state === 'register-first') {
    return (
      <Empty
        icon="seat"
        title={t({ id: 'recording.register', message: 'This recording is for people who have registered' })}
        action={
          <ButtonLink to="/e/$slug" params={{ slug: page.event.slug }} look="primary">
            <Trans id="door.event">Go to the event</Trans>
          </ButtonLink>
        }
      />
    );
  }
  return <Player page={page} />;
}

function Player({ page }: { page: Data }) {
  const { t } = useLingui();
  const { id: recordingId } = page;
  const path = { params: { path: { recordingId } } };
  const ask = () => dataOf(api.POST('/recordings/{recordingId}/media-grants', path));
  const grant = useQuery({
    queryKey: keyOf('grantRecordingMedia', { recordingId }),
    queryFn: ask,
    staleTime: Infinity,
    gcTime: 0,
    retry: 1,
  });
  const save = useMutation({
    mutationFn: (second: number) =>
      dataOf(api.PUT('/recordings/{recordingId}/position', { ...path, body: { second: Math.max(0, second) } })),
  });
  if (grant.data) {
    return (
      <Suspense fallback={<Loading />}>
        <BroadcastPlayer
          key={recordingId}
          src={grant.data.playlist}
          live={false}
          title={page.session.title}
          startAt={page.position > 0 ? page.position : undefined}
          length={page.seconds}
          poster={page.poster}
          renewSource={() => ask().then((fresh) => fresh.playlist)}
          onPosition={(second) => save.mutate(second)}
        />
      </Suspense>
    );
  }
  if (grant.isPending) return <Loading />;
  const { message, reference } = asApiError(grant.error);
  return (
    <Failure
      title={message || t({ id: 'recording.away', message: 'The recording cannot be played right now' })}
      reference={reference}
      onRetry={() => void grant.refetch()}
    />
  );
}

function Review({ page }: { page: Data }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const published = page.state === 'published';
  const [sure, setSure] = useState(false);
  const { id: recordingId, unagreed } = page;
  const path = { params: { path: { recordingId } } };
  const asks = !published && unagreed.length > 0;
  const turn = useMutation({
    mutationFn: () =>
      dataOf(
        published
          ? api.DELETE('/recordings/{recordingId}/publication', path)
          : api.PUT('/recordings/{recordingId}/publication', {
              params: { path: { recordingId }, query: { despite: asks && sure ? 'true' : 'false' } },
            }),
      ),
    onSettled: () => {
      setSure(false);
      return queries.invalidateQueries({ queryKey: recordingQuery(page.id).queryKey });
    },
  });
  return (
    <div className={styles.review}>
      <p>
        {published ? (
          <Trans id="recording.published">Published: those allowed can watch it.</Trans>
        ) : (
          <Trans id="recording.withdrawn">Withdrawn: only reviewers see it.</Trans>
        )}
      </p>
      {unagreed.length > 0 ? (
        <Notice tone="waiting" title={t({ id: 'recording.unagreed', message: 'Not everybody has agreed to being published' })}>
          <Joined parts={unagreed} />
        </Notice>
      ) : null}
      <Button
        look={published ? 'secondary' : 'primary'}
        busy={turn.isPending}
        onClick={() => (asks && !sure ? setSure(true) : turn.mutate())}
      >
        {published ? (
          <Trans id="recording.withdraw">Withdraw</Trans>
        ) : asks && sure ? (
          <Trans id="recording.publishDespite">Yes, publish it all the same</Trans>
        ) : (
          <Trans id="action.publish">Publish</Trans>
        )}
      </Button>
      {turn.error ? <Notice tone="error" title={asApiError(turn.error).message} /> : null}
    </div>
  );
}
