import { lazy, Suspense } from 'react';
import { api, dataOf } from '@/api/client.ts';
import type { SessionPage } from '@/api/types.ts';
import { Loading } from '@/ui/States.tsx';

const MeetingStage = lazy(() => import('@/features/stage/MeetingStage.tsx').then((m) => ({ default: m.MeetingStage })));

/** The meeting of a session; a token is made at the press of Join, for this person, room and role. */
export function Meeting({ page, ready }: { page: SessionPage; ready: boolean }) {
  const { id: sessionId, title } = page.session;
  return (
    <Suspense fallback={<Loading />}>
      <MeetingStage
        configured={ready}
        title={title}
        mint={() => dataOf(api.POST('/sessions/{sessionId}/meeting-tokens', { params: { path: { sessionId } } }))}
      />
    </Suspense>
  );
}
