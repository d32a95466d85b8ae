import type { ChatMessage } from '@/api/types.ts';
import type { ChatReactions } from '@/contract/live.ts';

export type Emoji = ChatReactions['d']['counts'][number]['emoji'];

/** Those that are offered, in the order of the picker. */
export const EMOJI: readonly Emoji[] = ['👍', '❤️', '😂', '😮', '👏', '🎉', '🤔', '🙏'];

type Reactions = NonNullable<ChatMessage['reactions']>;

/** All counts as the room has them now. The frame is the same for everybody, so what is one's own is known here alone. */
export function counted(message: ChatMessage, counts: ChatReactions['d']['counts']): ChatMessage {
  const mine = new Set(message.reactions?.filter((reaction) => reaction.mine).map(({ emoji }) => emoji));
  return withReactions(
    message,
    counts.map(({ emoji, count }) => ({ emoji, count, mine: mine.has(emoji) })),
  );
}

/** One's own press, shown before the server has said so. */
export function pressed(message: ChatMessage, emoji: Emoji, on: boolean): ChatMessage {
  const reactions = message.reactions ?? [];
  const before = reactions.find((reaction) => reaction.emoji === emoji);
  if ((before?.mine ?? false) === on) return message;
  const count = (before?.count ?? 0) + (on ? 1 : -1);
  const others = reactions.filter((reaction) => reaction.emoji !== emoji);
  if (count <= 0) return withReactions(message, others);
  const now = { emoji, count, mine: on };
  return withReactions(message, before ? reactions.map((reaction) => (reaction.emoji === emoji ? now : reaction)) : [...others, now]);
}

function withReactions(message: ChatMessage, reactions: Reactions): ChatMessage {
  const { reactions: before, ...bare } = message;
  if (reactions.length > 0) return { ...message, reactions };
  return before ? bare : message;
}
