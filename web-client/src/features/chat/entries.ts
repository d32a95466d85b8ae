import type { Author, ChatMessage } from '@/api/types.ts';
import { dayKey, ownZone } from '@/i18n/dates.ts';
import type { Outgoing } from '@/live/Outbox.ts';

export interface Entry {
  key: string;
  id: string;
  seq: number | null;
  by: Author | null;
  at: string;
  text: string | undefined;
  hidden: boolean;
  sending: Outgoing['state'] | null;
  /** Why it did not go out, in the server's words. */
  reason: string | undefined;
  /** Follows the same person within five minutes: the name need not be said again. */
  continues: boolean;
  /** A line above it: another day has begun, or a long silence was broken. */
  pause: 'day' | 'silence' | null;
  /** The first one that the person has not seen. */
  unread: boolean;
}

const SAME_BREATH_MS = 5 * 60_000;
const QUARTER_MS = 15 * 60_000;
const SILENCE_MS = 30 * 60_000;

/** What still is on its way and does not stand in the log yet. */
export function underWay(messages: readonly ChatMessage[], outgoing: readonly Outgoing[]): readonly Outgoing[] {
  if (outgoing.length === 0) return outgoing;
  const said = new Set(messages.slice(-200).map((message) => message.id));
  return outgoing.filter((item) => item.kind === 'chat.say' && !said.has(item.id));
}

/** The row of a message, made when it comes into sight: the list may be long. `mark` is the last number that was seen. */
export function entryOf(messages: readonly ChatMessage[], index: number, mark: number | null): Entry | null {
  const message = messages[index];
  if (!message) return null;
  const before = messages[index - 1];
  const unread = mark !== null && message.seq > mark && (before === undefined || before.seq <= mark);
  const pause = pauseBetween(before, message);
  return {
    key: String(message.seq),
    id: message.id,
    seq: message.seq,
    by: message.by,
    at: message.at,
    text: message.text,
    hidden: message.hidden === true,
    sending: null,
    reason: undefined,
    continues: !unread && !pause && continues(before, message),
    pause,
    unread,
  };
}

/** The row of what this person has written and the server has not stored yet. */
export function entryUnderWay({ id, d, at, state, reason }: Outgoing): Entry {
  return {
    key: id,
    id,
    seq: null,
    by: null,
    at,
    text: textOf(d),
    hidden: false,
    sending: state,
    reason,
    continues: false,
    pause: null,
    unread: false,
  };
}

export function textOf(d: unknown): string {
  return typeof d === 'object' && d !== null && 'text' in d && typeof d.text === 'string' ? d.text : '';
}

function continues(before: ChatMessage | undefined, message: ChatMessage): boolean {
  return before !== undefined && !before.hidden && before.by.id === message.by.id && gap(before, message) < SAME_BREATH_MS;
}

function pauseBetween(before: ChatMessage | undefined, message: ChatMessage): Entry['pause'] {
  if (!before) return null;
  // Within one quarter of an hour no zone begins a day; formatting each row's day would cost more than drawing it.
  if (quarter(before) === quarter(message)) return null;
  const zone = ownZone();
  if (dayKey(before.at, zone) !== dayKey(message.at, zone)) return 'day';
  return gap(before, message) >= SILENCE_MS ? 'silence' : null;
}

function quarter({ at }: ChatMessage): number {
  return Math.floor(Date.parse(at) / QUARTER_MS);
}

function gap(before: ChatMessage, message: ChatMessage): number {
  return Date.parse(message.at) - Date.parse(before.at);
}
