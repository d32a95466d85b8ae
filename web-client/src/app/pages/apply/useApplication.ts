import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiError, asApiError } from '@/api/ApiError.ts';
import { applicationSheetQuery, myApplicationsQuery } from '@/api/applicationQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import type { ApplicationSheet, MyApplication } from '@/api/types.ts';
import { DraftKeeper, type Kept } from '@/features/applications/DraftKeeper.ts';
import { answersOf, valuesOf } from '@/features/registration/questions/answers.ts';
import { useLatest } from '@/ui/useLatest.ts';

const keptOf = (one: MyApplication): Kept => ({ version: one.version, name: one.name, values: valuesOf(one.answers) });

/** What comes back by itself is asked again; a refusal stands until something is changed. */
function kindOf(error: unknown): 'stale' | 'passing' | 'final' {
  const { code, status } = asApiError(error);
  if (code === 'stale') return 'stale';
  return code === 'offline' || status === 429 || status >= 500 ? 'passing' : 'final';
}

/** My application while I write it: kept on the server as it is typed, then sent. */
export function useApplication(slug: string, { questions, version: form }: ApplicationSheet, application: MyApplication) {
  const queries = useQueryClient();
  const sheetKey = applicationSheetQuery(slug).queryKey;
  const path = { path: { applicationId: application.id } };
  const take = (one: MyApplication) => {
    queries.setQueryData(sheetKey, (sheet: ApplicationSheet | undefined) => sheet && { ...sheet, application: one });
    void queries.invalidateQueries({ queryKey: myApplicationsQuery.queryKey, refetchType: 'none' });
    return one;
  };
  // Questions are published also while somebody applies.
  const asked = useLatest(questions);
  const [keeper] = useState(
    () =>
      new DraftKeeper(keptOf(application), {
        save: async (version, { name, values }) => {
          const body = { version, name: name.trim() || application.name, answers: answersOf(asked.current, values) };
          return keptOf(take(await dataOf(api.PUT('/me/applications/{applicationId}/draft', { params: path, body }))));
        },
        read: async () => {
          const sheet = await dataOf(api.GET('/events/{slug}/application', { params: { path: { slug } } }));
          return keptOf(sheet.application ?? application);
        },
        kindOf,
      }),
  );
  useEffect(() => () => keeper.close(), [keeper]);
  const { draft, keeping, failure } = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const send = useMutation({
    mutationFn: async () => {
      // An older version would be sent, and be said to be this one.
      if (!(await keeper.flush())) throw keeper.snapshot().failure ?? new ApiError('offline', 0, '');
      const body = { version: keeper.version, ...(form ? { form } : {}) };
      return dataOf(api.PUT('/me/applications/{applicationId}/submission', { params: path, body }));
    },
    onSuccess: (one) => keeper.takeOver(keptOf(take(one))),
    onError: (error) => (asApiError(error).code === 'stale' ? queries.invalidateQueries({ queryKey: sheetKey }) : undefined),
  });
  const withdraw = useMutation({
    mutationFn: () => dataOf(api.DELETE('/me/applications/{applicationId}', { params: path })),
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: sheetKey }), queries.invalidateQueries(myApplicationsQuery)]),
  });
  const refusal = keeping === 'refused' ? failure : send.error;
  return { keeper, draft, keeping, refusal, send, withdraw };
}
