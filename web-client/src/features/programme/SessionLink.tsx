import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { ProgrammeSession } from '@/api/types.ts';

interface Props {
  slug: string;
  session: Pick<ProgrammeSession, 'id' | 'title'>;
  tabIndex?: number;
}

/**
 * A session's name as the way to its page. A title of another script keeps its direction to itself. It is a plain anchor:
 * each of the router's own links listens to every change of the address, and a programme has a thousand of them.
 */
export function SessionLink({ slug, session, tabIndex }: Props) {
  const router = useRouter();
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ to: '/e/$slug/sessions/$sessionId', params: { slug, sessionId: session.id } });
  };
  return (
    <a href={`/e/${slug}/sessions/${session.id}`} tabIndex={tabIndex} onClick={go}>
      <bdi>{session.title}</bdi>
    </a>
  );
}
