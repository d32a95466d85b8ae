import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import type { DirectComplaint, DirectPerson } from '@/api/types.ts';
import { usePageHidden } from '@/ui/usePageHidden.ts';
import { talkQuery } from './directQueries.ts';
import { TalkView } from './TalkView.tsx';
import { useReadDirectAnew } from './useDirect.ts';

interface Props {
  slug: string;
  person: DirectPerson;
  /** It is in front of the person. */
  shown: boolean;
  onLeave: () => void;
}

/** What two people have said to each other. */
export function Talk({ slug, person, shown, onLeave }: Props) {
  const path = { slug, personId: person.id };
  const talk = useInfiniteQuery(talkQuery(slug, person.id));
  const anew = useReadDirectAnew(slug);
  const pages = talk.data?.pages;
  const messages = pages?.toReversed().flatMap((page) => page.messages);
  useReading(path, messages?.findLast(({ mine }) => !mine)?.seq ?? 0, shown, anew);
  const say = useSaying(path, anew);
  const block = useMutation({
    mutationFn: (on: boolean) =>
      on
        ? dataOf(api.PUT('/me/blocks/{personId}', { params: { path: { personId: person.id } } }))
        : dataOf(api.DELETE('/me/blocks/{personId}', { params: { path: { personId: person.id } } })),
    onSettled: anew,
  });
  const report = (messageId: string, body: DirectComplaint) =>
    dataOf(
      api.PUT('/events/{slug}/direct/people/{personId}/messages/{messageId}/report', { params: { path: { ...path, messageId } }, body }),
    );
  return (
    <TalkView
      name={pages?.[0]?.person.name ?? person.name}
      draftKey={`plenary.direct.${slug}.${person.id}`}
      messages={messages}
      writable={pages?.[0]?.writable ?? true}
      blocked={pages?.[0]?.blocked ?? false}
      error={talk.error ? asApiError(talk.error).message : undefined}
      refused={say.error ? asApiError(say.error).message : undefined}
      blocking={block.isPending}
      onRetry={() => void talk.refetch()}
      onOlder={talk.hasNextPage ? () => void talk.fetchNextPage() : undefined}
      onLeave={onLeave}
      onSend={async (text) => void (await say.mutateAsync(text))}
      onBlock={(on) => block.mutate(on)}
      onReport={report}
    />
  );
}

interface Path {
  slug: string;
  personId: string;
}

/** A text that is tried again keeps its id: whatever became of the first try, it is said once. */
function useSaying(path: Path, anew: () => Promise<unknown>) {
  const tried = useRef({ text: '', id: '' });
  return useMutation({
    mutationFn: async (text: string) => {
      if (tried.current.text !== text) tried.current = { text, id: crypto.randomUUID() };
      const messageId = tried.current.id;
      await dataOf(
        api.PUT('/events/{slug}/direct/people/{personId}/messages/{messageId}', {
          params: { path: { ...path, messageId } },
          body: { text },
        }),
      );
      tried.current = { text: '', id: '' };
    },
    onSuccess: anew,
  });
}

/** Says how far one has read, once for each number. */
function useReading(path: Path, newest: number, shown: boolean, anew: () => Promise<unknown>): void {
  const hidden = usePageHidden();
  const told = useRef(0);
  const latest = useRef(anew);
  latest.current = anew;
  const { slug, personId } = path;
  useEffect(() => {
    if (!shown || hidden || newest <= told.current) return;
    told.current = newest;
    const reading = api.PUT('/events/{slug}/direct/people/{personId}/read', {
      params: { path: { slug, personId } },
      body: { seq: newest },
    });
    // Not told now, it is told with the next message or the next visit.
    dataOf(reading).then(
      () => latest.current(),
      () => (told.current = 0),
    );
  }, [slug, personId, newest, shown, hidden]);
}
