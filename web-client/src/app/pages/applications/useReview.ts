import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { reviewQuery, reviewsQuery } from '@/api/applicationQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import type { ReviewQueue, ReviewWords } from '@/api/types.ts';
import { ReviewKeeper } from '@/features/applications/ReviewKeeper.ts';
import { nextCriterion, NOTHING_SAID } from '@/features/applications/reviewing.ts';

/** What I say about the applications of an event; outlives the one that is open. */
export function useReviewKeeper(slug: string) {
  const queries = useQueryClient();
  const [keeper] = useState(
    () =>
      new ReviewKeeper({
        save: async (applicationId, body) => {
          const params = { path: { slug, applicationId } };
          const mine = await dataOf(api.PUT('/events/{slug}/reviews/{applicationId}', { params, body }));
          queries.setQueryData(
            reviewsQuery(slug).queryKey,
            (before: ReviewQueue | undefined) =>
              before && { ...before, applications: before.applications.map((one) => (one.id === applicationId ? { ...one, mine } : one)) },
          );
          if (mine.conflict) queries.removeQueries({ queryKey: reviewQuery(slug, applicationId).queryKey });
        },
        isPassing: (error) => {
          const { code, status } = asApiError(error);
          return code === 'offline' || status === 429 || status >= 500;
        },
      }),
  );
  useEffect(() => () => keeper.flush(), [keeper]);
  const said = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  // What is on its way goes on when the page is left.
  const stuck = [...said.values()].some(({ keeping }) => keeping === 'unkept' || keeping === 'refused');
  return { keeper, said, stuck };
}

/** What I say about one application: kept as it is said. */
export function useReview(queue: ReviewQueue, applicationId: string, { keeper, said }: ReturnType<typeof useReviewKeeper>) {
  const queries = useQueryClient();
  const { slug, criteria } = queue;
  const mine = said.get(applicationId);
  const words = mine?.words ?? queue.applications.find(({ id }) => id === applicationId)?.mine ?? NOTHING_SAID;
  const back = useMutation({
    mutationFn: () => dataOf(api.DELETE('/events/{slug}/reviews/{applicationId}/conflict', { params: { path: { slug, applicationId } } })),
    onSuccess: () => {
      keeper.forget(applicationId);
      return queries.invalidateQueries({ queryKey: reviewsQuery(slug).queryKey });
    },
  });
  const change = useCallback((next: ReviewWords) => keeper.change(applicationId, next), [keeper, applicationId]);
  const score = useCallback(
    (points: number) => {
      const id = nextCriterion(criteria, words.scores);
      if (id) change({ ...words, scores: { ...words.scores, [id]: points } });
    },
    [criteria, words, change],
  );
  const takeBack = { run: () => back.mutate(), busy: back.isPending };
  return { words, change, score, takeBack, error: back.error, said: mine };
}
