import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { ReportReason } from '@/api/types.ts';

const path = (sessionId: string) => ({ params: { path: { sessionId } } });
const ofMessage = (sessionId: string, messageId: string) => ({ params: { path: { sessionId, messageId } } });
const ofPerson = (sessionId: string, personId: string) => ({ params: { path: { sessionId, personId } } });

/** Messages that somebody reported and nobody has decided about. */
export const reportsQuery = (sessionId: string) => ({
  queryKey: keyOf('listReports', { sessionId }),
  queryFn: () => dataOf(api.GET('/sessions/{sessionId}/reports', path(sessionId))),
});

/** Nobody is told when somebody else silences or removes: looked at afresh, and again while it is in sight. */
const LOOK_AGAIN_MS = 20_000;

/** Who may not speak, and who may not enter. */
export const restrictionsQuery = (sessionId: string) => ({
  queryKey: keyOf('listRestrictions', { sessionId }),
  queryFn: () => dataOf(api.GET('/sessions/{sessionId}/restrictions', path(sessionId))),
  staleTime: 0,
  refetchInterval: LOOK_AGAIN_MS,
});

export const decide = (sessionId: string, message: string, outcome: 'kept' | 'hidden') =>
  dataOf(api.PUT('/sessions/{sessionId}/reports/{messageId}/resolution', { ...ofMessage(sessionId, message), body: { outcome } }));

export const report = (sessionId: string, message: string, reason: ReportReason, note: string) =>
  dataOf(
    api.PUT('/sessions/{sessionId}/chat/messages/{messageId}/report', {
      ...ofMessage(sessionId, message),
      body: note === '' ? { reason } : { reason, note },
    }),
  );

/** Without minutes it holds until somebody takes it back. */
export const silence = (sessionId: string, person: string, minutes?: number) =>
  dataOf(
    api.PUT('/sessions/{sessionId}/silences/{personId}', {
      ...ofPerson(sessionId, person),
      body: minutes === undefined ? {} : { minutes },
    }),
  );

export const unsilence = (sessionId: string, person: string) =>
  dataOf(api.DELETE('/sessions/{sessionId}/silences/{personId}', ofPerson(sessionId, person)));

export const remove = (sessionId: string, person: string) =>
  dataOf(api.PUT('/sessions/{sessionId}/removals/{personId}', ofPerson(sessionId, person)));

export const readmit = (sessionId: string, person: string) =>
  dataOf(api.DELETE('/sessions/{sessionId}/removals/{personId}', ofPerson(sessionId, person)));
