import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import { useEnv } from '@/api/env.ts';
import { handoutsQuery } from '@/api/handoutQueries.ts';
import { sendFile } from '@/api/sendFile.ts';
import type { Handout, Handouts, HandoutWish } from '@/api/types.ts';
import { HandoutDesk } from '@/features/handouts/HandoutDesk.tsx';
import { FailedRequest } from '../FailedRequest.tsx';

const MEGABYTE = 1_048_576;

/** The same for those who give files to the session; every change answers with the whole list. */
export function GivenHandouts({ session, handouts }: { session: { id: string; title: string }; handouts: readonly Handout[] }) {
  const { t } = useLingui();
  const { fileMegabytes: megabytes } = useEnv();
  const queries = useQueryClient();
  const path = { sessionId: session.id };
  const keep = (list: Handouts) => queries.setQueryData(handoutsQuery(session.id).queryKey, list);
  const change = useMutation({
    mutationFn: (deed: () => Promise<Handouts>) => deed(),
    onSuccess: keep,
    onError: () => queries.invalidateQueries({ queryKey: handoutsQuery(session.id).queryKey }),
  });
  const save = (handoutId: string, body: HandoutWish) => () =>
    dataOf(api.PUT('/sessions/{sessionId}/handouts/{handoutId}', { params: { path: { ...path, handoutId } }, body }));
  return (
    <>
      <FailedRequest error={change.error} />
      <HandoutDesk
        session={session.title}
        handouts={handouts}
        megabytes={megabytes}
        onSend={async (file, sending) => {
          if (file.size > megabytes * MEGABYTE) return t({ id: 'file.tooLarge', message: `This file is larger than ${megabytes} MB` });
          const query = new URLSearchParams({ name: file.name.slice(-200) }).toString();
          try {
            keep(await sendFile<Handouts>(`/sessions/${session.id}/handouts?${query}`, file, sending));
            return null;
          } catch (failure) {
            return asApiError(failure).message || t({ id: 'file.offline', message: 'The file did not arrive. Please try again.' });
          }
        }}
        onShown={(id, wish) => change.mutate(save(id, wish))}
        onSave={(id, wish) => change.mutateAsync(save(id, wish))}
        onOrder={(ids) => {
          change.mutate(() => dataOf(api.PUT('/sessions/{sessionId}/handout-order', { params: { path }, body: { handouts: ids } })));
        }}
        onRemove={(handoutId) =>
          change.mutateAsync(() =>
            dataOf(api.DELETE('/sessions/{sessionId}/handouts/{handoutId}', { params: { path: { ...path, handoutId } } })),
          )
        }
      />
    </>
  );
}
