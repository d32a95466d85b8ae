import { Trans } from '@lingui/react/macro';
import type { ChatMessage } from '@/api/types.ts';
import type { ChatRights } from './actions.ts';
import type { MenuAction } from './MessageMenu.tsx';

export interface MessageDoings {
  reply: (message: ChatMessage) => void;
  edit: (message: ChatMessage) => void;
  takeBack: (message: ChatMessage) => void;
  hide: (message: ChatMessage) => void;
  select: (message: ChatMessage) => void;
  /** Opens what can be done about its author. */
  person: (message: ChatMessage) => void;
  /** Tells those who moderate; absent where nobody could be told. */
  report?: ((message: ChatMessage) => void) | undefined;
  /** Begins a talk with its author; absent where there are none. */
  write?: ((person: { id: string; name: string }) => void) | undefined;
}

/** Who looks at it, and whether anything can still be written. */
interface Person {
  me: string | undefined;
  rights: ChatRights;
  closed: boolean;
  /** By how much the server's clock is before this one. */
  conversation: { skew: number };
}

/** As long as the server takes a change of one's own words. */
const EDITABLE_MS = 15 * 60_000;

export function mayEdit(message: ChatMessage, me: string | undefined, now: number): boolean {
  return message.by.id === me && message.text !== undefined && now - Date.parse(message.at) < EDITABLE_MS;
}

/** What this person can do with a message now, the gentlest first. */
export function menuActions(message: ChatMessage, { me, rights, closed, conversation }: Person, doings: MessageDoings): MenuAction[] {
  const own = message.by.id === me;
  const to = (act: (message: ChatMessage) => void) => () => act(message);
  const { report } = doings;
  const actions: (MenuAction | false | undefined)[] = [
    !closed && { key: 'reply', icon: 'reply', words: <Trans id="chat.do.reply">Answer</Trans>, act: to(doings.reply) },
    !closed &&
      mayEdit(message, me, Date.now() + conversation.skew) && {
        key: 'edit',
        icon: 'pencil',
        words: <Trans id="chat.do.edit">Change</Trans>,
        act: to(doings.edit),
      },
    !closed && own && { key: 'delete', icon: 'trash', words: <Trans id="chat.do.delete">Take back</Trans>, act: to(doings.takeBack) },
    !own &&
      doings.write !== undefined && {
        key: 'write',
        icon: 'mail',
        words: <Trans id="chat.do.write">Write to this person</Trans>,
        act: () => doings.write?.(message.by),
      },
    rights.moderate && { key: 'hide', icon: 'eyeOff', words: <Trans id="chat.do.hide">Hide from everybody</Trans>, act: to(doings.hide) },
    rights.moderate && { key: 'select', icon: 'check', words: <Trans id="chat.do.select">Select several</Trans>, act: to(doings.select) },
    report &&
      !rights.moderate &&
      !own &&
      message.text !== undefined && {
        key: 'report',
        icon: 'flag',
        words: <Trans id="chat.do.report">Report</Trans>,
        act: to(report),
      },
    rights.moderate &&
      !own && { key: 'person', icon: 'person', words: <Trans id="chat.do.person">About this person</Trans>, act: to(doings.person) },
  ];
  return actions.filter((action) => action !== false && action !== undefined);
}
