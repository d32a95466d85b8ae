import { useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Failure, Loading } from '@/ui/States.tsx';
import { differenceQuery, draftQuery, releasesQuery } from './draftDesk.ts';
import { ReleaseHistory } from './ReleaseHistory.tsx';
import { ReleaseView } from './ReleaseView.tsx';
import type { SaveQueue, Situation } from './SaveQueue.ts';
import { newId } from './sessionValues.ts';
import type { Draft } from './types.ts';

interface Props {
  slug: string;
  draft: Draft;
  saving: Situation['saving'];
  queue: SaveQueue;
  onConflicts: () => void;
}

/** Releasing, connected: asks what would change, releases once however often it is pressed, begins anew. */
export function ReleasePart({ slug, draft, saving, queue, onConflicts }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const difference = useQuery(differenceQuery(slug, draft.version));
  const releases = useQuery(releasesQuery(slug));
  const [id, renew] = useState(() => newId(Date.now()));
  const anew = async (begin: (draft: Draft) => void) => {
    begin(await queries.fetchQuery({ ...draftQuery(slug), staleTime: 0 }));
    await queries.invalidateQueries();
  };
  const release = useMutation({
    mutationFn: (body: { note: string; tell: boolean }) =>
      dataOf(api.POST('/events/{slug}/releases', { params: { path: { slug } }, body: { ...body, id, version: draft.version } })),
    onSuccess: () => {
      renew(newId(Date.now()));
      return anew((begun) => queue.restart(begun));
    },
  });
  const discard = useMutation({
    mutationFn: () => dataOf(api.DELETE('/events/{slug}/draft', { params: { path: { slug }, query: { version: draft.version } } })),
    onSuccess: () => anew((begun) => queue.discard(begun)),
  });
  if (difference.error) {
    const { message, reference } = asApiError(difference.error);
    const title = message || t({ id: 'error.offline', message: 'The server cannot be reached' });
    return <Failure title={title} reference={reference} onRetry={() => void difference.refetch()} />;
  }
  if (!difference.data) return <Loading />;
  const failed = release.error ?? discard.error;
  const number = release.data?.number;
  return (
    <>
      <ReleaseView
        difference={difference.data}
        zone={draft.zone}
        conflicts={draft.conflicts.length}
        begun={draft.begun}
        waits={saving !== 'saved'}
        draftKey={`plan.note.${slug}`}
        busy={release.isPending || discard.isPending}
        onRelease={(note, tell) => release.mutateAsync({ note, tell })}
        onDiscard={() => discard.mutate()}
        onConflicts={onConflicts}
      >
        {failed ? (
          <Notice tone="error" title={asApiError(failed).message || t({ id: 'error.offline', message: 'The server cannot be reached' })} />
        ) : number ? (
          <Notice tone="success" title={t({ id: 'plan.released', message: `Release ${number} is public now` })} />
        ) : null}
      </ReleaseView>
      <ReleaseHistory releases={releases.data?.releases ?? []} zone={draft.zone} />
    </>
  );
}
