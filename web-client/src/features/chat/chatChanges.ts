import type { ChatMessage, ChatPage } from '@/api/types.ts';
import type { AnyFrame, ChatUnhidden } from '@/contract/live.ts';
import type { ChatState } from './chatState.ts';

/** What an entry of the log does to messages that stand before it. */
export interface Change {
  seq: number;
  at: string;
  by: ChatMessage['by'];
  ids: readonly string[];
  /** The text goes and the place stays: taken away by moderation, or back by its author. */
  gone: 'hidden' | 'deleted' | null;
  apply(message: ChatMessage): ChatMessage;
}

/** A page under way is older than at most so many changes. */
const REMEMBERED = 200;

export function changeOf(event: AnyFrame): Change | null {
  switch (event.t) {
    case 'chat.hidden':
      return { ...entry(event), ids: [event.d.message], gone: 'hidden', apply: hidden };
    case 'chat.swept':
      return { ...entry(event), ids: event.d.messages, gone: 'hidden', apply: hidden };
    case 'chat.deleted':
      return { ...entry(event), ids: [event.d.message], gone: 'deleted', apply: deleted };
    case 'chat.edited':
      return { ...entry(event), ids: [event.d.message], gone: null, apply: edited(event.d.text, event.at) };
    case 'chat.unhidden':
      return { ...entry(event), ids: [event.d.message], gone: null, apply: back(event.d) };
    default:
      return null;
  }
}

const entry = ({ seq, at, by }: Pick<Change, 'seq' | 'at' | 'by'>) => ({ seq, at, by });

/** Only what cannot be read is left of a message that is gone. */
const bare = ({ seq, id, by, at }: ChatMessage): ChatMessage => ({ seq, id, by, at });
const deleted = (message: ChatMessage): ChatMessage => ({ ...bare(message), deleted: true });
const hidden = (message: ChatMessage): ChatMessage => (message.deleted ? message : { ...bare(message), hidden: true });

/** An edit without its text was followed by another one, or its message is gone. */
function edited(text: string | undefined, at: string): Change['apply'] {
  return (message) => (text === undefined || message.text === undefined ? message : { ...message, text, edited: at });
}

function back({ text, reply, mentions, edited: when }: ChatUnhidden['d']): Change['apply'] {
  if (text === undefined) return (message) => message;
  const said = { text, ...(reply && { reply }), ...(mentions && { mentions }), ...(when && { edited: when }) };
  return (message) => (message.deleted ? message : { ...bare(message), ...said });
}

/** Applies a change to what is known, and keeps it for pages that are still under way. */
export function remember(state: ChatState, change: Change): ChatState {
  const changes = [...state.changes.slice(-REMEMBERED + 1), change];
  const messages = placed({ ...state, messages: changed(state.messages, change) }, change);
  return { ...state, messages, quotes: changed(state.quotes, change), changes };
}

/** Messages of a page as they are by now: what changed after the page was read is done to them too. */
export function replay(messages: readonly ChatMessage[], seq: number, changes: readonly Change[]): readonly ChatMessage[] {
  return changes.filter((change) => change.seq > seq).reduce(changed, messages);
}

export const replayed = (page: ChatPage, changes: readonly Change[]): ChatPage => ({
  ...page,
  messages: [...replay(page.messages, page.seq, changes)],
  quotes: [...replay(page.quotes, page.seq, changes)],
});

function changed(messages: readonly ChatMessage[], { ids, apply }: Change): readonly ChatMessage[] {
  if (!messages.some((message) => ids.includes(message.id))) return messages;
  return messages.map((message) => (ids.includes(message.id) ? apply(message) : message));
}

/**
 * Who reads the log later finds what is gone once in the place of the message, under its author's name, and once more where
 * it was done. The first alone could also be about a message before the stretch, so the place is drawn when the second comes.
 */
function placed(state: ChatState, change: Change): readonly ChatMessage[] {
  const places = change.gone ? change.ids.flatMap((id) => placeOf(state, change, id)) : [];
  if (places.length === 0) return state.messages;
  return [...state.messages, ...places].toSorted((one, other) => one.seq - other.seq);
}

function placeOf({ messages, changes, more, behind }: ChatState, change: Change, id: string): ChatMessage[] {
  const place = changes.find(({ gone, ids }) => gone === change.gone && ids.length === 1 && ids[0] === id);
  if (behind || !place || (more && place.seq < (messages[0]?.seq ?? 0)) || messages.some((message) => message.id === id)) return [];
  // Hidden twice by those who moderate is not a place: that stands under the author's name.
  if (change.gone === 'hidden' && place.by.id === change.by.id) return [];
  return [place.apply({ seq: place.seq, id, by: place.by, at: place.at })];
}
