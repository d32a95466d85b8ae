import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import type { ReaderWish } from '@/api/types.ts';

/** Gives applications to reviewers, by hand or dealt, and says how it came out. */
export function useReaders(slug: string) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState('');
  const path = { params: { path: { slug } } };
  const onSettled = () => Promise.all(['listReaders', 'getRanking'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  const deal = useMutation({
    mutationFn: (each: number) => dataOf(api.POST('/events/{slug}/application-readers/deals', { ...path, body: { each } })),
    onSuccess: ({ given, wanting }) =>
      setOutcome(
        wanting > 0
          ? t({
              id: 'readers.wanting',
              message: `Readings given: ${given}. Applications that still want a reader, because nobody else may read them: ${wanting}`,
            })
          : t({ id: 'readers.dealt', message: `Readings given: ${given}` }),
      ),
    onSettled,
  });
  const assign = useMutation({
    mutationFn: (body: ReaderWish) => dataOf(api.POST('/events/{slug}/application-readers/seats', { ...path, body })),
    onSuccess: ({ changed, skipped }) =>
      setOutcome(
        skipped > 0
          ? t({ id: 'readers.skipped', message: `Readings changed: ${changed}. Left out, because too near or decided: ${skipped}` })
          : t({ id: 'readers.changed', message: `Readings changed: ${changed}` }),
      ),
    onSettled,
  });
  return { deal, assign, outcome };
}
