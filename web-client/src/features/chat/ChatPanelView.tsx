import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ChatMessage } from '@/api/types.ts';
import { Empty, Failure, Loading } from '@/ui/States.tsx';
import { useLatest } from '@/ui/useLatest.ts';
import type { ChatRights, RowActions } from './actions.ts';
import { ChatComposer } from './ChatComposer.tsx';
import { ChatList } from './ChatList.tsx';
import { textOf, underWay } from './entries.ts';
import { menuActions, type MessageDoings } from './menuActions.tsx';
import { MessageMenu } from './MessageMenu.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { UndoBar } from './UndoBar.tsx';
import type { Conversation } from './useConversation.ts';
import { useModeration } from './useModeration.tsx';
import { useSlow } from './useSlow.ts';
import { useWriting } from './useWriting.ts';

const ModerateDialog = lazy(() => import('./ModerateDialog.tsx').then((m) => ({ default: m.ModerateDialog })));
const ReportDialog = lazy(() => import('./reports/ReportDialog.tsx').then((m) => ({ default: m.ReportDialog })));

export interface ChatViewProps {
  conversation: Conversation;
  me: string | undefined;
  rights: ChatRights;
  /** The session is over: reading goes on, writing does not. */
  closed: boolean;
  /** Where the draft of this room is kept. */
  draftKey: string;
  words: ChatWords;
  sessionId: string;
  /** Those who do not moderate can tell those who do; only of what is said to everybody. */
  reportable?: boolean;
  /** Who writes just now. */
  typing?: ReactNode;
  onTyping?: (() => void) | undefined;
  onWrite?: ((person: { id: string; name: string }) => void) | undefined;
}

/** What a conversation calls itself. */
export interface ChatWords {
  log: string;
  write: string;
  empty: string;
  emptyText: ReactNode;
}

interface Menu {
  message: ChatMessage;
  opener: HTMLElement;
}

export const LONGEST_MESSAGE = 2000;

export function ChatPanelView(props: ChatViewProps) {
  const { conversation, me, rights, closed, words } = props;
  const { chat, status } = conversation;
  const box = useRef<HTMLTextAreaElement>(null);
  const writing = useWriting(props.draftKey, conversation, me, box);
  const moderation = useModeration(conversation, rights, props.sessionId);
  const { asked, setAsked, ask } = useAsked();
  const [menu, setMenu] = useState<Menu | null>(null);
  const actions = useRowActions(conversation, writing, setMenu);
  const wait = useSlow(rights.staff ? 0 : chat.slow, chat.messages, me, conversation.skew);
  const empty = isEmpty(conversation);
  const report = props.reportable ? ask('report') : undefined;
  const doings = { ...writing, ...moderation, person: ask('person'), report, write: props.onWrite };
  return (
    <>
      <Instead conversation={conversation} words={words} empty={empty} />
      {empty ? null : (
        <ChatList
          {...conversation}
          label={words.log}
          me={me}
          selected={moderation.selected}
          actions={actions}
          keys={{ ...moderation.keys, menu: actions.menu, reply: writing.reply, leave: () => box.current?.focus() }}
          onOlder={() => void conversation.older()}
          onNewer={() => void conversation.newer()}
          onNewest={conversation.retry}
        />
      )}
      <Moderated {...moderation} />
      {closed ? null : props.typing}
      {closed || status === 'refused' ? null : (
        <ChatComposer
          {...writing}
          onText={(text) => {
            if (text !== '' && writing.about?.kind !== 'edit') props.onTyping?.();
            writing.onText(text);
          }}
          box={box}
          messages={chat.messages}
          me={me}
          label={words.write}
          longest={LONGEST_MESSAGE}
          wait={writing.about?.kind === 'edit' ? 0 : wait}
          slow={rights.staff ? 0 : chat.slow}
          error={conversation.error}
        />
      )}
      {menu ? <OpenMenu view={props} menu={menu} doings={doings} onClose={() => setMenu(null)} /> : null}
      {asked ? <Asked {...asked} sessionId={props.sessionId} onPurge={moderation.purge} onClose={() => setAsked(null)} /> : null}
    </>
  );
}

interface OpenMenuProps {
  view: ChatViewProps;
  menu: Menu;
  doings: MessageDoings;
  onClose: () => void;
}

function OpenMenu({ view, menu, doings, onClose }: OpenMenuProps) {
  const { conversation, closed } = view;
  // What the menu is about may have changed since it was opened.
  const about = conversation.chat.messages.findLast(({ id }) => id === menu.message.id) ?? menu.message;
  return (
    <MessageMenu
      message={about}
      opener={menu.opener}
      onReact={closed ? undefined : (emoji, on) => conversation.react(about.id, emoji, on)}
      actions={menuActions(about, view, doings)}
      onClose={onClose}
    />
  );
}

/** What was done and what could be done to all that is marked. */
function Moderated({ selected, hideSelected, leaveSelection, done, forget }: ReturnType<typeof useModeration>) {
  return (
    <>
      <SelectionBar count={selected.size} onHide={hideSelected} onLeave={leaveSelection} />
      <UndoBar done={done} onGone={forget} />
    </>
  );
}

const isEmpty = ({ chat, outgoing }: Conversation) => chat.messages.length === 0 && underWay(chat.messages, outgoing).length === 0;

function useAsked() {
  const [asked, setAsked] = useState<Wish | null>(null);
  const ask = (what: Wish['what']) => (message: ChatMessage) => setAsked({ what, message });
  return { asked, setAsked, ask };
}

interface Wish {
  what: 'person' | 'report';
  message: ChatMessage;
}

interface AskedProps extends Wish {
  sessionId: string;
  onPurge: (person: string) => Promise<void>;
  onClose: () => void;
}

/** The dialogs that few ever open come when they are asked for. */
function Asked({ what, message, sessionId, onPurge, onClose }: AskedProps) {
  const { by, text } = message;
  return (
    <Suspense>
      {what === 'person' ? (
        <ModerateDialog sessionId={sessionId} author={by} text={text} onClose={onClose} onPurge={() => onPurge(by.id)} />
      ) : (
        <ReportDialog sessionId={sessionId} message={message} onClose={onClose} />
      )}
    </Suspense>
  );
}

function useRowActions(conversation: Conversation, writing: ReturnType<typeof useWriting>, setMenu: (menu: Menu) => void): RowActions {
  const latest = useLatest({ conversation, writing });
  return useMemo<RowActions>(
    () => ({
      menu: (message, opener) => setMenu({ message, opener }),
      react: ({ id }, emoji, on) => latest.current.conversation.react(id, emoji, on),
      jump: (id) => void latest.current.conversation.jump(id),
      missing: (id) => latest.current.conversation.missing(id),
      again: (id) => latest.current.conversation.outbox.again(id),
      takeBack: (id) => {
        const { outgoing, outbox } = latest.current.conversation;
        latest.current.writing.giveBack(textOf(outgoing.find((item) => item.id === id)?.d));
        outbox.drop(id);
      },
    }),
    [latest, setMenu],
  );
}

/** What stands in the place of messages while there are none. */
function Instead({ conversation: { status, retry }, words, empty }: { conversation: Conversation; words: ChatWords; empty: boolean }) {
  const { t } = useLingui();
  if (status === 'refused') return <Failure title={t({ id: 'chat.refused', message: 'The chat is not open to you' })} />;
  if (!empty) return null;
  if (status === 'loading') return <Loading />;
  if (status === 'failed') return <Failure title={t({ id: 'chat.failed', message: 'The chat could not be read' })} onRetry={retry} />;
  return (
    <Empty icon="chat" title={words.empty}>
      {words.emptyText}
    </Empty>
  );
}

/** The words of the chat that everybody reads. */
export function usePublicWords(): ChatWords {
  const { t } = useLingui();
  return {
    log: t({ id: 'chat.log', message: 'Chat' }),
    write: t({ id: 'chat.write', message: 'Write to everybody' }),
    empty: t({ id: 'chat.empty', message: 'Nobody has written yet' }),
    emptyText: <Trans id="chat.emptyText">Say where you are from. Everybody in the room reads it.</Trans>,
  };
}
