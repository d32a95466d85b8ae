import { Trans, useLingui } from '@lingui/react/macro';
import { Composer } from '@/ui/Composer.tsx';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import type { TopicStatus } from '@/live/LiveTopic.ts';
import type { ChatState } from './chatTopic.ts';
import { ChatList } from './ChatList.tsx';
import type { PendingMessage } from './entries.ts';

interface Props {
  chat: ChatState;
  status: TopicStatus;
  pending: readonly PendingMessage[];
  /** Where the draft of this room is kept. */
  draftKey: string;
  canModerate: boolean;
  /** The session is over: reading goes on, writing does not. */
  closed: boolean;
  error?: string | undefined;
  onSay: (text: string) => Promise<void>;
  onOlder: () => void;
  onModerate: (messageId: string) => void;
  onRetry: () => void;
}

export const LONGEST_MESSAGE = 2000;

export function ChatPanelView(props: Props) {
  const { t } = useLingui();
  const { chat, status, pending, closed } = props;
  const empty = chat.messages.length === 0 && pending.length === 0;
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
        <ChatList chat={chat} pending={pending} canModerate={props.canModerate} onOlder={props.onOlder} onModerate={props.onModerate} />
      )}
      {closed || status === 'refused' ? null : (
        <Composer
          draftKey={props.draftKey}
          label={t({ id: 'chat.write', message: 'Write to everybody' })}
          send={t({ id: 'chat.send', message: 'Send' })}
          longest={LONGEST_MESSAGE}
          error={props.error}
          onSend={props.onSay}
        />
      )}
    </>
  );
}
