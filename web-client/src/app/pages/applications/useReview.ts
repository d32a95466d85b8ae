import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reviewQuery, reviewsQuery } from '@/api/applicationQueries.ts';
import { api, dataOf } from '@/api/client.ts';
import type { ReviewQueue, ReviewWords } from '@/api/types.ts';
import { nextCriterion, NOTHING_SAID } from '@/features/applications/reviewing.ts';

const PAUSE_MS = 500;

/** What I say about one application: kept as it is said. Leaving for another one sends what is still here. */
export function useReview(queue: ReviewQueue, applicationId: string) {
  const queries = useQueryClient();
  const { slug, criteria } = queue;
  const [words, setWords] = useState(() => queue.applications.find(({ id }) => id === applicationId)?.mine ?? NOTHING_SAID);
  const waiting = useRef<ReviewWords | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useMutation({
    // One after the other, so that an older word never arrives last.
    scope: { id: `review-${applicationId}` },
    mutationFn: (body: ReviewWords) =>
      dataOf(api.PUT('/events/{slug}/reviews/{applicationId}', { params: { path: { slug, applicationId } }, body })),
    onSuccess: (mine) => {
      queries.setQueryData(
        reviewsQuery(slug).queryKey,
        (before: ReviewQueue | undefined) =>
          before && { ...before, applications: before.applications.map((one) => (one.id === applicationId ? { ...one, mine } : one)) },
      );
      if (mine.conflict) queries.removeQueries({ queryKey: reviewQuery(slug, applicationId).queryKey });
    },
  });
  const back = useMutation({
    scope: { id: `review-${applicationId}` },
    mutationFn: () => dataOf(api.DELETE('/events/{slug}/reviews/{applicationId}/conflict', { params: { path: { slug, applicationId } } })),
    onSuccess: () => {
      setWords(NOTHING_SAID);
      return queries.invalidateQueries({ queryKey: reviewsQuery(slug).queryKey });
    },
  });
  const { mutate } = save;
  const send = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current) mutate(waiting.current);
    waiting.current = null;
  }, [mutate]);
  useEffect(() => send, [send]);
  const change = useCallback(
    (next: ReviewWords) => {
      setWords(next);
      waiting.current = next;
      clearTimeout(timer.current);
      if (next.conflict) send();
      else timer.current = setTimeout(send, PAUSE_MS);
    },
    [send],
  );
  const score = useCallback(
    (points: number) => {
      const id = nextCriterion(criteria, words.scores);
      if (id) change({ ...words, scores: { ...words.scores, [id]: points } });
    },
    [criteria, words, change],
  );
  const takeBack = { run: () => back.mutate(), busy: back.isPending };
  return { words, change, score, takeBack, error: save.error ?? back.error, saving: save.isPending, saved: save.isSuccess };
}
