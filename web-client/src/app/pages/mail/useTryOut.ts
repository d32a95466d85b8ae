import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterPreview } from '@/api/types.ts';

interface Ways {
  preview: (person: string | undefined) => Promise<LetterPreview>;
  test: (person: string | undefined) => Promise<unknown>;
}

/** Shows a letter as a real person would read it, or sends that to whoever asks. */
export function useTryOut(people: readonly { id: string; name: string }[], { preview, test }: Ways) {
  const [person, setPerson] = useState('');
  const show = useMutation({ mutationFn: () => preview(person || undefined) });
  const send = useMutation({ mutationFn: () => test(person || undefined) });
  return {
    error: show.error ?? send.error,
    props: {
      people,
      person,
      onPerson: setPerson,
      preview: show.data ?? null,
      busy: show.isPending || send.isPending,
      sent: send.isSuccess,
      onPreview: () => show.mutate(),
      onTest: () => send.mutate(),
    },
    forget: () => {
      show.reset();
      send.reset();
    },
  };
}
