import { useMutation } from '@tanstack/react-query';
import { asApiError } from '@/api/ApiError.ts';
import { api, dataOf } from '@/api/client.ts';
import type { SessionPage } from '@/api/types.ts';
import { MeetingStage } from '@/features/stage/MeetingStage.tsx';
import { useConnection } from '@/live/useLive.ts';

/** The meeting of a session; a token is made at the press of Join, for this person, room and role. */
export function Meeting({ page, ready }: { page: SessionPage; ready: boolean }) {
  const { id: sessionId, title } = page.session;
  const { state } = useConnection();
  const { mutate: tellSeat } = useMutation({
    mutationFn: (occupant: string) =>
      dataOf(api.PUT('/sessions/{sessionId}/meeting-places/{occupant}', { params: { path: { sessionId, occupant } } })),
    retry: (times, error) => times < 5 && isPassing(asApiError(error).status),
  });
  // The right to the room is over, and so are picture and voice: taking the frame away hangs up.
  if (state.kind === 'ended') return null;
  return (
    <MeetingStage
      configured={ready}
      title={title}
      mint={() => dataOf(api.POST('/sessions/{sessionId}/meeting-tokens', { params: { path: { sessionId } } }))}
      onSeated={tellSeat}
    />
  );
}

/** No answer, or none for now. */
function isPassing(status: number): boolean {
  return status === 0 || status === 429 || status >= 500;
}
