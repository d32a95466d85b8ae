import type { ChatMessage } from '@/api/types.ts';
import { dayKey, ownZone } from '@/i18n/dates.ts';
import type { Outgoing } from '@/live/Outbox.ts';

export interface Entry {
  key: string;
  id: string;
  at: string;
  /** What the log says; null while it is on its way. */
  message: ChatMessage | null;
  /** What is on its way; null once it stands in the log. */
  outgoing: Outgoing | null;
  /** Follows the same person within five minutes: the name need not be shown again. */
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
    at: message.at,
    message,
    outgoing: null,
    continues: !unread && !pause && continues(before, message),
    pause,
    unread,
  };
}

/** The row of what this person has written and the server has not stored yet. */
export function entryUnderWay(outgoing: Outgoing): Entry {
  const { id, at } = outgoing;
  return { key: id, id, at, message: null, outgoing, continues: false, pause: null, unread: false };
}

export function textOf(d: unknown): string {
  return typeof d === 'object' && d !== null && 'text' in d && typeof d.text === 'string' ? d.text : '';
}

/** There is nothing to read in it any more. */
export function isGone({ hidden, deleted }: ChatMessage): boolean {
  return hidden === true || deleted === true;
}

function continues(before: ChatMessage | undefined, message: ChatMessage): boolean {
  return (
    before !== undefined && !isGone(before) && !message.reply && before.by.id === message.by.id && gap(before, message) < SAME_BREATH_MS
  );
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
