import type { ChatMessage, ChatPage } from '@/api/types.ts';
import type { ChatSaid } from '@/contract/live.ts';
import type { TopicRules } from '@/live/LiveTopic.ts';
import { eventOf, type Frame } from '@/live/wire.ts';
import { changeOf, remember, replayed, type Change } from './chatChanges.ts';
import { counted } from './reactions.ts';

/**
 * One unbroken stretch of the conversation, oldest first. It follows the newest message until a person reads back; then it
 * stays where it is, and what lies outside of it is read again when it is wanted.
 */
export interface ChatState {
  /** What is hidden or taken back keeps its place without its text. */
  messages: readonly ChatMessage[];
  /** Messages outside of the stretch that some of it answer. */
  quotes: readonly ChatMessage[];
  /** There are older ones on the server. */
  more: boolean;
  /** The stretch ends before the newest message. */
  behind: boolean;
  /** The number of the newest message that was said, inside of the stretch or not. */
  newest: number;
  /** Somebody reads back: what they look at is not dropped for what comes in. */
  held: boolean;
  /** Seconds between two messages of one person; 0 for no wait. */
  slow: number;
  /** The latest changes to messages, for pages that were asked for before and come after them. */
  changes: readonly Change[];
}

/** What a page keeps in memory; the rest can be read again. */
export const KEPT = 5000;
/** Dropped in one go, so that not every message moves all the others. */
const SLACK = 250;
const QUOTES = 500;

export const chatRules: TopicRules<ChatState, ChatPage> = {
  empty: { messages: [], quotes: [], more: false, behind: false, newest: 0, held: false, slow: 0, changes: [] },
  fill: (_, { messages, quotes, older, slow }) => ({
    ...chatRules.empty,
    messages,
    quotes,
    more: older,
    newest: messages.at(-1)?.seq ?? 0,
    slow,
  }),
  reduce: reduceChat,
};

function reduceChat(state: ChatState, frame: Frame): ChatState {
  const event = eventOf(frame);
  switch (event.t) {
    case 'chat.said':
      return append({ ...state, newest: event.seq }, messageOf(event));
    case 'chat.slowed':
      return { ...state, slow: event.d.seconds };
    case 'chat.reactions':
      return { ...state, messages: change(state.messages, event.d.message, (message) => counted(message, event.d.counts)) };
    default: {
      const done = changeOf(event);
      return done ? remember(state, done) : state;
    }
  }
}

function messageOf({ seq, at, by, d: { id, text, ...more } }: ChatSaid): ChatMessage {
  return { seq, id, by, at, text, ...more };
}

function append(state: ChatState, message: ChatMessage): ChatState {
  const { messages } = state;
  if (state.behind) return state;
  if (messages.length < KEPT + SLACK) return { ...state, messages: [...messages, message] };
  if (state.held) return { ...state, behind: true };
  return { ...state, messages: [...messages.slice(-KEPT), message], more: true };
}

/** Changes one message; one that is not known stays away. */
export function change(messages: readonly ChatMessage[], id: string, how: (message: ChatMessage) => ChatMessage): readonly ChatMessage[] {
  return messages.some((message) => message.id === id) ? messages.map((message) => (message.id === id ? how(message) : message)) : messages;
}

/** Puts a page that ends where the stretch begins before it. */
export function withOlder(state: ChatState, late: ChatPage): ChatState {
  const page = replayed(late, state.changes);
  const first = state.messages[0]?.seq ?? Infinity;
  const older = page.messages.filter((message) => message.seq < first);
  const all = [...older, ...state.messages];
  const messages = all.length > KEPT + SLACK ? all.slice(0, KEPT) : all;
  return { ...state, messages, quotes: joined(state, page), more: page.older, behind: state.behind || messages.length < all.length };
}

/** Puts a page that begins where the stretch ends after it. */
export function withNewer(state: ChatState, late: ChatPage): ChatState {
  const page = replayed(late, state.changes);
  const last = state.messages.at(-1)?.seq ?? 0;
  const newer = page.messages.filter((message) => message.seq > last);
  const all = [...state.messages, ...newer];
  const messages = all.length > KEPT + SLACK ? all.slice(-KEPT) : all;
  // What was said since the page was read is not in it: then there is one more page to read.
  const behind = page.newer || (messages.at(-1)?.seq ?? 0) < state.newest;
  return { ...state, messages, quotes: joined(state, page), more: state.more || messages.length < all.length, behind };
}

/** Looks at another stretch: a page around a message that is far away. It ends before the newest until that is read. */
export function lookAt(state: ChatState, late: ChatPage): ChatState {
  const { messages, quotes, older } = replayed(late, state.changes);
  return { ...state, messages, quotes, more: older, behind: true, held: true };
}

function joined(state: ChatState, page: ChatPage): readonly ChatMessage[] {
  return [...state.quotes, ...page.quotes].slice(-QUOTES);
}

/** Holds the stretch while somebody reads back, and lets it run again. */
export function hold(state: ChatState, held: boolean): ChatState {
  return state.held === held ? state : { ...state, held };
}

/** Keeps a message that is answered and stands outside of the stretch. What went since it was asked for stays gone. */
export function withQuote(state: ChatState, message: ChatMessage): ChatState {
  const gone = state.changes.findLast((one) => one.ids.includes(message.id))?.gone;
  const now = gone ? { seq: message.seq, id: message.id, by: message.by, at: message.at, [gone]: true } : message;
  return { ...state, quotes: [...state.quotes, now].slice(-QUOTES) };
}
