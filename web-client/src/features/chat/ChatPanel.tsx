import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import { api, dataOf } from '@/api/client.ts';
import { LiveRefusal } from '@/live/wire.ts';
import { useLive, useTopic } from '@/live/useLive.ts';
import { chatSource, readOlder } from './chatTopic.ts';
import { ChatPanelView } from './ChatPanelView.tsx';
import type { PendingMessage } from './entries.ts';
import { ModerateDialog } from './ModerateDialog.tsx';

interface Props {
  sessionId: string;
  canModerate: boolean;
  closed: boolean;
  /** Tells how many messages there are, for the mark on the tab. */
  onCount?: (lastSeq: number) => void;
}

export function ChatPanel({ sessionId, canModerate, closed, onCount }: Props) {
  const { t } = useLingui();
  const live = useLive();
  const source = useMemo(() => chatSource(sessionId), [sessionId]);
  const { state, status, seq, amend, retry } = useTopic(source);
  const [pending, setPending] = useState<readonly PendingMessage[]>([]);
  const [error, setError] = useState<string>();
  const [moderated, setModerated] = useState<string | null>(null);
  useEffect(() => onCount?.(seq), [onCount, seq]);

  const say = async (text: string) => {
    const message = { id: crypto.randomUUID(), text, at: new Date().toISOString() };
    setError(undefined);
    setPending((all) => [...all, message]);
    try {
      await live.sendCommand('chat.say', source.topic, { text }, message.id);
    } catch (refusal) {
      const said = refusal instanceof LiveRefusal && refusal.message ? refusal.message : '';
      setError(said || t({ id: 'chat.notSent', message: 'This was not sent. Your text is back in the box.' }));
      throw refusal;
    } finally {
      setPending((all) => all.filter((m) => m.id !== message.id));
    }
  };
  const about = state.messages.find((m) => m.id === moderated);
  return (
    <>
      <ChatPanelView
        chat={state}
        status={status}
        pending={pending}
        draftKey={`plenary.draft.${source.topic}`}
        canModerate={canModerate}
        closed={closed}
        error={error}
        onSay={say}
        onOlder={() =>
          void readOlder(sessionId, state)
            .then(amend)
            .catch(() => setError(t({ id: 'chat.failed', message: 'The chat could not be read' })))
        }
        onModerate={setModerated}
        onRetry={retry}
      />
      {about ? (
        <ModerateDialog
          message={about}
          onClose={() => setModerated(null)}
          onHide={() => live.sendCommand('chat.hide', source.topic, { message: about.id }).then(() => undefined)}
          onRemove={() =>
            dataOf(api.PUT('/sessions/{sessionId}/removals/{personId}', { params: { path: { sessionId, personId: about.by.id } } }))
          }
        />
      ) : null}
    </>
  );
}
