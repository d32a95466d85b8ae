import { useParams } from '@tanstack/react-router';
import { Entrance } from './room/Entrance.tsx';
import { Room } from './room/Room.tsx';

export function RoomPage() {
  const { sessionId } = useParams({ from: '/s/$sessionId' });
  return <Entrance sessionId={sessionId}>{(page) => <Room page={page} />}</Entrance>;
}
