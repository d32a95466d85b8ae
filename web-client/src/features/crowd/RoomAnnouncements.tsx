import { useQuery } from '@tanstack/react-query';
import { useCrowd } from './useCrowd.ts';
import { announcementsQuery } from './announcementQueries.ts';
import { current } from './announcementsTopic.ts';
import { AnnouncementsView } from './AnnouncementsView.tsx';
import { useDismissed } from './useDismissed.ts';

const MOST_SHOWN = 2;

/** In the room: what was said before one came, and what comes. */
export function RoomAnnouncements({ sessionId }: { sessionId: string }) {
  const { state } = useCrowd(sessionId);
  const { data } = useQuery(announcementsQuery(sessionId));
  const { dismissed, dismiss } = useDismissed();
  const shown = current(data?.announcements ?? [], state.told).filter(({ id }) => !dismissed.includes(id));
  return <AnnouncementsView announcements={shown.slice(0, MOST_SHOWN)} onDismiss={dismiss} />;
}
