import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import type { TopicStatus } from '@/live/LiveTopic.ts';
import type { Outgoing } from '@/live/Outbox.ts';
import { useDraft } from '@/ui/useDraft.ts';
import { useLatest } from '@/ui/useLatest.ts';
import { ChatComposer, joined } from './ChatComposer.tsx';
import { ChatList } from './ChatList.tsx';
import type { RowActions } from './ChatRow.tsx';
import type { ChatState } from './chatState.ts';
import { textOf, underWay } from './entries.ts';

interface Props {
  chat: ChatState;
  status: TopicStatus;
  outgoing: readonly Outgoing[];
  mark: number | null;
  unread: number;
  /** Where the draft of this room is kept. */
  draftKey: string;
  canModerate: boolean;
  /** The session is over: reading goes on, writing does not. */
  closed: boolean;
  reading: boolean;
  error?: string | undefined;
  onSay: (text: string) => Promise<void>;
  onAgain: (messageId: string) => void;
  onDrop: (messageId: string) => void;
  onOlder: () => void;
  onFollowing: (following: boolean) => void;
  onModerate: (messageId: string) => void;
  onRetry: () => void;
}

export const LONGEST_MESSAGE = 2000;

export function ChatPanelView(props: Props) {
  const { t } = useLingui();
  const { chat, status, outgoing, closed } = props;
  const draft = useDraft(props.draftKey);
  const [text, setText] = draft;
  const latest = useLatest({ props, text });
  const actions = useMemo<RowActions>(
    () => ({
      moderate: (id) => latest.current.props.onModerate(id),
      again: (id) => latest.current.props.onAgain(id),
      takeBack: (id) => {
        const said = textOf(latest.current.props.outgoing.find((item) => item.id === id)?.d);
        setText(joined(said, latest.current.text));
        latest.current.props.onDrop(id);
      },
    }),
    [latest, setText],
  );
  const empty = chat.messages.length === 0 && underWay(chat.messages, outgoing).length === 0;
  return (
    <>
      {status === 'loading' && empty ? <Loading /> : null}
      {status === 'failed' && empty ? (
        <Failure title={t({ id: 'chat.failed', message: 'The chat could not be read' })} onRetry={props.onRetry} />
      ) : null}
      {status === 'refused' ? <Failure title={t({ id: 'chat.refused', message: 'The chat is not open to you' })} /> : null}
      {status === 'live' && empty ? (
        <Empty icon="chat" title={t({ id: 'chat.empty', message: 'Nobody has written yet' })}>
          <Trans id="chat.emptyText">Say where you are from. Everybody in the room reads it.</Trans>
        </Empty>
      ) : null}
      {empty ? null : (
        <ChatList
          chat={chat}
          outgoing={outgoing}
          mark={props.mark}
          unread={props.unread}
          canModerate={props.canModerate}
          reading={props.reading}
          actions={actions}
          onOlder={props.onOlder}
          onFollowing={props.onFollowing}
          onNewest={props.onRetry}
        />
      )}
      {closed || status === 'refused' ? null : (
        <ChatComposer
          draft={draft}
          label={t({ id: 'chat.write', message: 'Write to everybody' })}
          longest={LONGEST_MESSAGE}
          error={props.error}
          onSend={props.onSay}
        />
      )}
    </>
  );
}
