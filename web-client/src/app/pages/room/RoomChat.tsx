import { lazy, Suspense } from 'react';
import type { SessionPage } from '@/api/types.ts';
import type { ChatRights } from '@/features/chat/actions.ts';
import { ChatPanel } from '@/features/chat/ChatPanel.tsx';
import { TypingLine } from '@/features/crowd/TypingLine.tsx';
import { useTyping } from '@/features/crowd/useTyping.ts';
import type { Other } from './PeopleTab.tsx';
import { FloatSwitch } from './FloatSwitch.tsx';
import { SoundSwitch } from './SoundSwitch.tsx';

const ReportsButton = lazy(() => import('./ReportsButton.tsx').then((m) => ({ default: m.ReportsButton })));

interface Props {
  page: SessionPage;
  me: string | undefined;
  rights: ChatRights;
  closed: boolean;
  shown: boolean;
  onUnread: (count: number) => void;
  onWrite: (other: Other) => void;
}

/** The chat of the room, with who writes just now and the bell. */
export function RoomChat({ page, me, ...chat }: Props) {
  const { id } = page.session;
  const onTyping = useTyping(id);
  return (
    <ChatPanel
      {...chat}
      sessionId={id}
      me={me}
      tools={
        <>
          {chat.rights.moderate ? (
            <Suspense>
              <ReportsButton sessionId={id} />
            </Suspense>
          ) : null}
          <SoundSwitch sessionId={id} />
          <FloatSwitch />
        </>
      }
      typing={<TypingLine sessionId={id} me={me} />}
      onTyping={onTyping}
    />
  );
}
