import type { Author, ChatMessage } from '@/api/types.ts';

/** A message that was written here and has no answer yet. */
export interface PendingMessage {
  id: string;
  text: string;
  at: string;
}

export interface Entry {
  key: string;
  id: string;
  by: Author | null;
  at: string;
  text: string | undefined;
  hidden: boolean;
  pending: boolean;
  /** Follows the same person within five minutes: the name need not be said again. */
  continues: boolean;
}

const SAME_BREATH_MS = 5 * 60_000;

/** What the list shows: the log, then what is still on its way. */
export function entriesOf(messages: readonly ChatMessage[], pending: readonly PendingMessage[]): Entry[] {
  const said = new Set(messages.slice(-200).map((m) => m.id));
  const entries: Entry[] = messages.map((m, i) => ({
    key: String(m.seq),
    id: m.id,
    by: m.by,
    at: m.at,
    text: m.text,
    hidden: m.hidden === true,
    pending: false,
    continues: continues(messages[i - 1], m),
  }));
  for (const { id, text, at } of pending) {
    if (!said.has(id)) entries.push({ key: id, id, by: null, at, text, hidden: false, pending: true, continues: false });
  }
  return entries;
}

function continues(before: ChatMessage | undefined, message: ChatMessage): boolean {
  return (
    before !== undefined &&
    !before.hidden &&
    before.by.id === message.by.id &&
    Date.parse(message.at) - Date.parse(before.at) < SAME_BREATH_MS
  );
}
