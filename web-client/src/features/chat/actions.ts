import type { ChatMessage } from '@/api/types.ts';
import type { Emoji } from './reactions.ts';

/** What can be done with a row; one object for the whole list, so that rows that stay the same are not drawn again. */
export interface RowActions {
  /** Opens what can be done with the message, beside the button that asked. */
  menu(message: ChatMessage, opener: HTMLElement): void;
  react(message: ChatMessage, emoji: Emoji, on: boolean): void;
  /** Goes to another message: the one that is answered. */
  jump(messageId: string): void;
  /** A message that is answered and not known here. */
  missing(messageId: string): void;
  again(outgoingId: string): void;
  takeBack(outgoingId: string): void;
}

/** What this person may do in a conversation. */
export interface ChatRights {
  moderate: boolean;
  /** Hosts and speakers need not wait in slow mode. */
  staff: boolean;
}
