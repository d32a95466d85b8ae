import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { eventQuery } from '@/api/queries.ts';
import type { EventPage } from '@/api/types.ts';
import { deskOf, draftQuery, keptEdits } from '@/features/plan/draftDesk.ts';
import { PlanEditor, type PlanPart } from '@/features/plan/PlanEditor.tsx';
import { ReleasePart } from '@/features/plan/ReleasePart.tsx';
import { SaveQueue } from '@/features/plan/SaveQueue.ts';
import type { Draft } from '@/features/plan/types.ts';
import { useBrand } from '@/styles/useBrand.ts';
import { Button, ButtonLink } from '@/ui/Button.tsx';
import { Page, PageHead } from '@/ui/Page.tsx';
import { Empty, Loading } from '@/ui/States.tsx';
import { Problem } from '../Problem.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './PlanPage.module.css';

/** The organiser's draft of a programme. Who may not see it is told that there is nothing. */
export function PlanPage() {
  const { t } = useLingui();
  const { slug } = useParams({ from: '/e/$slug/plan' });
  const event = useQuery(eventQuery(slug));
  const draft = useQuery(draftQuery(slug));
  useTitle(event.data && t({ id: 'plan.title', message: `Programme draft: ${event.data.event.title}` }));
  useBrand(event.data?.event.organisation);
  if (event.data && draft.data) return <Workplace key={slug} event={event.data.event} draft={draft.data} />;
  const error = draft.error ?? event.error;
  if (error && asApiError(error).code === 'auth-required') return <SignInFirst slug={slug} />;
  return error ? <Problem error={error} onRetry={() => void Promise.all([event.refetch(), draft.refetch()])} /> : <Loading />;
}

function SignInFirst({ slug }: { slug: string }) {
  const { t } = useLingui();
  const title = t({ id: 'plan.signIn', message: 'Please sign in to edit the programme' });
  return (
    <Page width="reading">
      <h1 className="visually-hidden">{title}</h1>
      <Empty
        icon="person"
        title={title}
        action={
          <ButtonLink to="/sign-in" search={{ next: `/e/${slug}/plan` }} look="primary">
            <Trans id="account.signIn">Sign in</Trans>
          </ButtonLink>
        }
      />
    </Page>
  );
}

function Workplace({ event, draft }: { event: EventPage['event']; draft: Draft }) {
  const { slug } = event;
  const queries = useQueryClient();
  const [queue] = useState(() => new SaveQueue(draft, deskOf(slug, queries), keptEdits(slug)));
  const situation = useSyncExternalStore(queue.watch, queue.current);
  const [{ part, conflictsFirst }, setWhere] = useState<{ part: PlanPart; conflictsFirst: boolean }>({
    part: 'sessions',
    conflictsFirst: false,
  });
  const setPart = (next: PlanPart) => setWhere({ part: next, conflictsFirst: false });
  useEffect(() => queue.refresh(draft), [queue, draft]);
  return (
    <Page>
      <PageHead
        title={event.title}
        lead={<Trans id="plan.lead">The draft of the programme. Nobody else sees it until you release it.</Trans>}
      >
        <div className={styles.actions}>
          <ButtonLink look="quiet" to="/e/$slug" params={{ slug }}>
            <Trans id="plan.toEvent">To the event</Trans>
          </ButtonLink>
          <ButtonLink look="quiet" to="/e/$slug/plan/import" params={{ slug }}>
            <Trans id="plan.toImport">Import and export</Trans>
          </ButtonLink>
          {part === 'release' ? null : (
            <Button look="primary" onClick={() => setPart('release')}>
              <Trans id="plan.review">Review and release</Trans>
            </Button>
          )}
        </div>
      </PageHead>
      <PlanEditor
        {...{ slug, event, situation, part, conflictsFirst }}
        onPart={setPart}
        onEdit={(edit) => queue.save(edit)}
        onUndo={() => queue.undo()}
        onDismiss={() => queue.dismiss()}
        release={
          <ReleasePart
            slug={slug}
            draft={situation.draft}
            saving={situation.saving}
            queue={queue}
            onConflicts={() => setWhere({ part: 'sessions', conflictsFirst: true })}
          />
        }
      />
    </Page>
  );
}
