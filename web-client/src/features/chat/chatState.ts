import type { ChatMessage, ChatPage } from '@/api/types.ts';
import type { TopicRules } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';
import { changeOf, remember, replay, type Change } from './chatChanges.ts';

/**
 * One unbroken stretch of the conversation, oldest first. It follows the newest message until a person reads back; then it
 * stays where it is, and what lies outside of it is read again when it is wanted.
 */
export interface ChatState {
  /** What is hidden keeps its place without its text. */
  messages: readonly ChatMessage[];
  /** There are older ones on the server. */
  more: boolean;
  /** The stretch ends before the newest message. */
  behind: boolean;
  /** Somebody reads back: what they look at is not dropped for what comes in. */
  held: boolean;
  /** The latest changes to messages, for pages that were asked for before and come after them. */
  changes: readonly Change[];
}

/** What a page keeps in memory; the rest can be read again. */
export const KEPT = 5000;
/** Dropped in one go, so that not every message moves all the others. */
const SLACK = 250;

export const chatRules: TopicRules<ChatState, ChatPage> = {
  empty: { messages: [], more: false, behind: false, held: false, changes: [] },
  fill: (_, page) => ({ messages: page.messages, more: olderThan(page), behind: false, held: false, changes: [] }),
  reduce: reduceChat,
};

/** Numbers are dense, and a message may be the first entry of the log. */
function olderThan(page: ChatPage): boolean {
  return page.messages.length > 0 && (page.messages[0]?.seq ?? 1) > 1;
}

function reduceChat(state: ChatState, frame: Frame): ChatState {
  const event = eventOf(frame);
  if (event.t === 'chat.said') {
    if (state.behind) return state;
    return append(state, { seq: event.seq, id: event.d.id, by: event.by, at: event.at, text: event.d.text });
  }
  const change = changeOf(event);
  return change ? remember(state, change) : state;
}

function append(state: ChatState, message: ChatMessage): ChatState {
  const { messages } = state;
  if (messages.length < KEPT + SLACK) return { ...state, messages: [...messages, message] };
  if (state.held) return { ...state, behind: true };
  return { ...state, messages: [...messages.slice(-KEPT), message], more: true };
}

/** Puts a page that ends where the stretch begins before it. */
export function withOlder(state: ChatState, page: ChatPage): ChatState {
  const first = state.messages[0]?.seq ?? Infinity;
  const older = replay(page, state.changes).filter((message) => message.seq < first);
  const all = [...older, ...state.messages];
  const messages = all.length > KEPT + SLACK ? all.slice(0, KEPT) : all;
  return { ...state, messages, more: older.length > 0 && (older[0]?.seq ?? 1) > 1, behind: state.behind || messages.length < all.length };
}

/** Holds the stretch while somebody reads back, and lets it run again. */
export function hold(state: ChatState, held: boolean): ChatState {
  return state.held === held ? state : { ...state, held };
}
