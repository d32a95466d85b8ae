import { Plural, Trans } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import type { ChatRights } from './actions.ts';
import type { Undoable } from './UndoBar.tsx';
import type { Conversation } from './useConversation.ts';

/** The server takes so many at once. */
const AT_ONCE = 100;

const nobody: ReadonlySet<string> = new Set();

/** Hiding messages one by one or many at once, each with its undo. */
export function useModeration({ chat, command }: Conversation, rights: ChatRights) {
  const [selected, setSelected] = useState(nobody);
  const [done, setDone] = useState<Undoable | null>(null);
  const forget = useCallback(() => setDone(null), []);
  // What was refused says so above the box.
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

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
          undo: () => quietly(command('chat.unsweep', { messages: ids })),
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
  /** All that one person has said. The undo knows of what this page knows. */
  const purge = async (person: string): Promise<void> => {
    const ids = chat.messages.filter(({ by, text }) => by.id === person && text !== undefined).map(({ id }) => id);
    await command('chat.purge', { person });
    setDone({
      words: <Trans id="chat.purgedNow">All messages of this person are hidden.</Trans>,
      undo: () => {
        for (let at = 0; at < ids.length; at += AT_ONCE) quietly(command('chat.unsweep', { messages: ids.slice(at, at + AT_ONCE) }));
      },
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
  return { selected, select, keys, hide, hideSelected, leaveSelection: () => setSelected(nobody), purge, done, setDone, forget };
}
