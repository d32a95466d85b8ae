import { useQuery } from '@tanstack/react-query';
import { announcementsQuery, eventAnnouncementsQuery } from './announcementQueries.ts';
import { AnnouncementsView } from './AnnouncementsView.tsx';
import { useDismissed } from './useDismissed.ts';

/** Where there is no socket yet, the page looks again by itself; with chance, so that not everybody asks at once. */
const lookAgain = () => 20_000 + Math.random() * 10_000;

export function LobbyAnnouncements({ sessionId }: { sessionId: string }) {
  const { data } = useQuery({ ...announcementsQuery(sessionId), refetchInterval: lookAgain });
  return <Waiting announcements={data?.announcements ?? []} />;
}

export function EventAnnouncements({ slug }: { slug: string }) {
  const { data } = useQuery({ ...eventAnnouncementsQuery(slug), refetchInterval: lookAgain });
  return <Waiting announcements={data?.announcements ?? []} />;
}

function Waiting({ announcements }: { announcements: Parameters<typeof AnnouncementsView>[0]['announcements'] }) {
  const { dismissed, dismiss } = useDismissed();
  return <AnnouncementsView announcements={announcements.filter(({ id }) => !dismissed.includes(id)).slice(0, 2)} onDismiss={dismiss} />;
}
