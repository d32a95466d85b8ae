import { useState, type RefObject } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import { useDraft } from '@/ui/useDraft.ts';
import type { About } from './AboutStrip.tsx';
import { joined } from './ChatComposer.tsx';
import { mayEdit } from './menuActions.tsx';
import type { Conversation } from './useConversation.ts';

/** What stands in the box: a draft that survives a reload, or a change of one's own words, and which message it is about. */
export function useWriting(
  draftKey: string,
  { chat, say, command, skew }: Conversation,
  me: string | undefined,
  box: RefObject<HTMLTextAreaElement | null>,
) {
  const [draft, setDraft] = useDraft(draftKey);
  const [changed, setChanged] = useState('');
  const [about, setAbout] = useState<About | null>(null);
  const editing = about?.kind === 'edit';
  const edit = (message: ChatMessage) => {
    setChanged(message.text ?? '');
    setAbout({ kind: 'edit', message });
  };
  const onSend = async (text: string, mentions: string[]): Promise<void> => {
    setAbout(null);
    try {
      if (editing) await command('chat.edit', { message: about.message.id, text });
      else await say({ text, reply: about?.message.id, mentions });
    } catch (refusal) {
      setAbout(about);
      throw refusal;
    }
  };
  return {
    text: editing ? changed : draft,
    onText: editing ? setChanged : setDraft,
    about,
    onAbout: (next: About | null) => {
      setAbout(next);
      box.current?.focus();
    },
    onSend,
    onLast: () => {
      const last = chat.messages.findLast((message) => mayEdit(message, me, Date.now() + skew));
      if (last) edit(last);
    },
    reply: (message: ChatMessage) => setAbout({ kind: 'reply', message }),
    edit,
    takeBack: ({ id }: ChatMessage) => void command('chat.delete', { message: id }).catch(() => undefined),
    /** A text that was not sent, before what was begun meanwhile. */
    giveBack: (text: string) => setDraft(joined(text, draft)),
  };
}
