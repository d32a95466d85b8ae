import { useQuery } from '@tanstack/react-query';
import { useReturn } from '@/live/useLive.ts';
import { useCrowd } from './useCrowd.ts';
import { announcementsQuery } from './announcementQueries.ts';
import { current, stillSaid } from './announcementsTopic.ts';
import { AnnouncementsView } from './AnnouncementsView.tsx';
import { useDismissed } from './useDismissed.ts';

const MOST_SHOWN = 2;

/** In the room: what was said before one came, and what comes. */
export function RoomAnnouncements({ sessionId }: { sessionId: string }) {
  const { state, amend } = useCrowd(sessionId);
  const { data, refetch } = useQuery(announcementsQuery(sessionId));
  useReturn(() => {
    const before = state.told.posted;
    const readAnew = ({ data: read }: Awaited<ReturnType<typeof refetch>>) =>
      amend((now) => ({ ...now, told: read ? stillSaid(now.told, before, read.announcements) : now.told }));
    void refetch().then(readAnew);
  });
  const { dismissed, dismiss } = useDismissed();
  const shown = current(data?.announcements ?? [], state.told).filter(({ id }) => !dismissed.includes(id));
  return <AnnouncementsView announcements={shown.slice(0, MOST_SHOWN)} onDismiss={dismiss} />;
}
