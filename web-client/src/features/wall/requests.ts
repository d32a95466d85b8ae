import { api, dataOf } from '@/api/client.ts';
import type { Wall, WallChoice } from '@/api/types.ts';

const at = (sessionId: string) => ({ params: { path: { sessionId } } });

/** Stores what the screen shows. A code that is to stand there is made first where the room has none. */
export async function chooseWall(sessionId: string, choice: WallChoice): Promise<Wall> {
  if (choice.coded || choice.show === 'code') await needCode(sessionId);
  return dataOf(api.PUT('/sessions/{sessionId}/wall', { ...at(sessionId), body: choice }));
}

async function needCode(sessionId: string): Promise<void> {
  const { code } = await dataOf(api.GET('/sessions/{sessionId}/question-code', at(sessionId)));
  // What strangers ask waits for the host, unless the host has said otherwise in the questions.
  if (!code) await dataOf(api.PUT('/sessions/{sessionId}/question-code', { ...at(sessionId), body: { checked: true } }));
}

export interface TimerWish {
  seconds?: number;
  endsAt?: string;
  audience: boolean;
}

export const setTimer = (sessionId: string, wish: TimerWish): Promise<Wall> =>
  dataOf(api.PUT('/sessions/{sessionId}/timer', { ...at(sessionId), body: wish }));

export const stopTimer = (sessionId: string): Promise<Wall> => dataOf(api.DELETE('/sessions/{sessionId}/timer', at(sessionId)));
