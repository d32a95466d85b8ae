import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { applyImport, previewImport, type Chosen } from './requests.ts';

/** What shows a draft, by the operations that read it. */
const READINGS = ['getDraft', 'getDraftDifference'];

/** One file on its way into the draft: chosen, looked at, taken over. */
export function useImport(slug: string) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [stale, setStale] = useState(false);
  const preview = useMutation({ mutationFn: (wish: Chosen) => previewImport(slug, wish) });
  const look = (wish: Chosen) => {
    setChosen(wish);
    preview.mutate(wish);
  };
  const take = useMutation({
    mutationFn: ({ id, remove }: { id: string; remove: string[] }) => applyImport(slug, id, remove),
    onSuccess: () => Promise.all(READINGS.map((operation) => queries.invalidateQueries({ queryKey: [operation] }))),
    onError: (error) => {
      // Somebody changed the draft, or the hour is over: the same file is held against what is there now.
      if (!chosen || !['draft-changed', 'not-found'].includes(asApiError(error).code)) return;
      setStale(true);
      preview.mutate(chosen);
    },
  });
  return {
    chosen,
    preview,
    take,
    stale,
    choose: (file: File) => {
      setStale(false);
      take.reset();
      look({ file });
    },
    inZone: (zone: string) => chosen && look({ ...chosen, zone }),
    again: () => {
      setChosen(null);
      setStale(false);
      preview.reset();
      take.reset();
    },
  };
}
