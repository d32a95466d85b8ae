import { Link } from '@tanstack/react-router';
import type { ProgrammeSession } from '@/api/types.ts';

interface Props {
  slug: string;
  session: Pick<ProgrammeSession, 'id' | 'title'>;
  tabIndex?: number;
}

/** A session's name as the way to its page. A title of another script keeps its direction to itself. */
export function SessionLink({ slug, session, tabIndex }: Props) {
  return (
    <Link to="/e/$slug/sessions/$sessionId" params={{ slug, sessionId: session.id }} tabIndex={tabIndex} preload={false}>
      <bdi>{session.title}</bdi>
    </Link>
  );
}
