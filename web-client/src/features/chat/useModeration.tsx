import { Plural, Trans } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import type { ChatRights } from './actions.ts';
import type { Undoable } from './UndoBar.tsx';
import type { Conversation } from './useConversation.ts';

/** The server takes so many at once. */
const AT_ONCE = 100;

const nobody: ReadonlySet<string> = new Set();

// What was refused says so above the box.
const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

/** Hiding messages one by one or many at once, each with its undo. */
export function useModeration(conversation: Conversation, rights: ChatRights, sessionId: string) {
  const { command } = conversation;
  const [selected, setSelected] = useState(nobody);
  const [done, setDone] = useState<Undoable | null>(null);
  const forget = useCallback(() => setDone(null), []);

  const { unsweep, purge } = usePurge(conversation, sessionId, setDone);
  const hide = ({ id }: ChatMessage) =>
    quietly(
      command('chat.hide', { message: id }).then(() =>
        setDone({
          words: <Trans id="chat.hiddenNow">The message is hidden from everybody.</Trans>,
          undo: () => quietly(command('chat.unhide', { message: id })),
        }),
      ),
    );
  const hideSelected = () => {
    const ids = [...selected].slice(0, AT_ONCE);
    quietly(
      command('chat.sweep', { messages: ids }).then(() => {
        setSelected(new Set([...selected].slice(AT_ONCE)));
        setDone({
          words: <Plural id="chat.sweptNow" value={ids.length} one="# message is hidden." other="# messages are hidden." />,
          undo: () => quietly(unsweep(ids)),
        });
      }),
    );
  };
  const select = (message: ChatMessage, reach?: boolean) => {
    if (!rights.moderate || message.text === undefined) return;
    setSelected((now) => {
      const next = new Set(now);
      if (reach !== true && next.has(message.id)) next.delete(message.id);
      else if (next.size < AT_ONCE) next.add(message.id);
      return next;
    });
  };
  const keys = {
    select,
    hide: (message: ChatMessage) => (selected.size > 0 ? hideSelected() : hide(message)),
    undo: () => {
      done?.undo();
      setDone(null);
    },
  };
  return {
    selected,
    select,
    keys: rights.moderate ? keys : {},
    hide,
    hideSelected,
    leaveSelection: () => setSelected(nobody),
    purge,
    done,
    setDone,
    forget,
  };
}

/** All that one person has said; the undo brings back what this took away, whether this page knows of it or not. */
function usePurge({ chat, command, topic }: Conversation, sessionId: string, onDone: (done: Undoable) => void) {
  const unsweep = async (ids: readonly string[]) => {
    for (let at = 0; at < ids.length; at += AT_ONCE) await command('chat.unsweep', { messages: ids.slice(at, at + AT_ONCE) });
  };
  const purge = async (person: string): Promise<void> => {
    const known = chat.messages.filter(({ by, text }) => by.id === person && text !== undefined).map(({ id }) => id);
    const { bringBack, hiddenOf } = await import('./hidden.ts');
    const before = topic.startsWith('chat:') ? await hiddenOf(sessionId, person) : null;
    await command('chat.purge', { person });
    onDone({
      words: <Trans id="chat.purgedNow">All messages of this person are hidden.</Trans>,
      undo: () => quietly(before ? bringBack(() => hiddenOf(sessionId, person), new Set(before), unsweep) : unsweep(known)),
    });
  };
  return { unsweep, purge };
}
