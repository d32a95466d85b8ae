import { api, dataOf } from '@/api/client.ts';

/** More readings than anybody's messages need: the server keeps at most 5,000 of one person and tells 200 at once. */
const MOST_READINGS = 30;

/** Messages of one person that moderation has taken away and can bring back, as many as the server tells at once. */
export async function hiddenOf(sessionId: string, person: string): Promise<string[]> {
  const { messages } = await dataOf(api.GET('/sessions/{sessionId}/chat/hidden', { params: { path: { sessionId } } }));
  return messages.filter(({ by }) => by.id === person).map(({ message }) => message);
}

/** Brings back what is hidden, page by page, except for what was hidden before. */
export async function bringBack(
  read: () => Promise<string[]>,
  before: ReadonlySet<string>,
  unhide: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    // They come one after the other: the next page is what the one before has left.
    const ids = (await read()).filter((id) => !before.has(id));
    if (ids.length === 0) return;
    await unhide(ids);
  }
}
