import type { ChatMessage, ChatPage } from '@/api/types.ts';
import type { AnyFrame } from '@/contract/live.ts';
import type { ChatState } from './chatState.ts';

/** What an entry of the log does to messages that stand before it. */
export interface Change {
  seq: number;
  at: string;
  by: ChatMessage['by'];
  ids: readonly string[];
  /** The text goes and the place stays. */
  gone: boolean;
  apply(message: ChatMessage): ChatMessage;
}

/** A page under way is older than at most so many changes; one that is older still is asked for again. */
const REMEMBERED = 200;

export function changeOf(event: AnyFrame): Change | null {
  if (event.t !== 'chat.hidden') return null;
  const { seq, at, by } = event;
  return { seq, at, by, ids: [event.d.message], gone: true, apply: (m) => ({ ...m, text: undefined, hidden: true }) };
}

/** Applies a change to what is known, and keeps it for pages that are still under way. */
export function remember(state: ChatState, change: Change): ChatState {
  const changes = [...state.changes.slice(-REMEMBERED + 1), change];
  return { ...state, messages: placed({ ...state, messages: changed(state.messages, change) }, change), changes };
}

/** Messages of a page as they are by now: what changed after the page was read is done to it too. */
export function replay(page: ChatPage, changes: readonly Change[]): readonly ChatMessage[] {
  return changes.filter((change) => change.seq > page.seq).reduce<readonly ChatMessage[]>(changed, page.messages);
}

function changed(messages: readonly ChatMessage[], { ids, apply }: Change): readonly ChatMessage[] {
  if (!messages.some((message) => ids.includes(message.id))) return messages;
  return messages.map((message) => (ids.includes(message.id) ? apply(message) : message));
}

/**
 * Who reads the log later finds the change once in the place of the message, and once more where it was made. The first
 * alone could also be about a message before the stretch, so the place is drawn when the second comes.
 */
function placed(state: ChatState, change: Change): readonly ChatMessage[] {
  const places = change.gone ? change.ids.flatMap((id) => placeOf(state, id)) : [];
  if (places.length === 0) return state.messages;
  return [...state.messages, ...places].toSorted((one, other) => one.seq - other.seq);
}

function placeOf({ messages, changes, more, behind }: ChatState, id: string): ChatMessage[] {
  const before = changes.findLast((change) => change.ids.includes(id));
  if (behind || !before?.gone || before.ids.length > 1) return [];
  if ((more && before.seq < (messages[0]?.seq ?? 0)) || messages.some((message) => message.id === id)) return [];
  return [before.apply({ seq: before.seq, id, by: before.by, at: before.at })];
}
