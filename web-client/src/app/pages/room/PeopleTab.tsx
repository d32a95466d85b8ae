import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { SessionPage } from '@/api/types.ts';
import { PeopleList } from '@/features/crowd/PeopleList.tsx';
import { TakesMessages } from '@/features/direct/TakesMessages.tsx';
import { Talk } from '@/features/direct/Talk.tsx';
import { TalkList } from '@/features/direct/TalkList.tsx';
import { presenceSource } from '@/features/presence/presenceTopic.ts';
import { useTopic } from '@/live/useLive.ts';
import styles from './PeopleTab.module.css';

/** Somebody to write to. */
export interface Other {
  id: string;
  name: string;
}

interface Props {
  page: SessionPage;
  me: string | undefined;
  /** The panel is in front of the person. */
  shown: boolean;
  unread: number;
  /** With whom this person talks just now. */
  talk: Other | null;
  onTalk: (other: Other | null) => void;
}

/** Who is here, and what one says to one of them. */
export function PeopleTab({ page, me, shown, unread, talk, onTalk }: Props) {
  const { t } = useLingui();
  const { session, event } = page;
  const [part, setPart] = useState<'people' | 'messages'>('people');
  const source = useMemo(() => presenceSource(session.id), [session.id]);
  const { state } = useTopic(source);
  if (talk) {
    return (
      <Talk
        key={talk.id}
        slug={event.slug}
        person={talk}
        shown={shown}
        onLeave={() => {
          onTalk(null);
          setPart('messages');
        }}
      />
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.parts} role="group" aria-label={t({ id: 'people.parts', message: 'People and messages' })}>
        <button type="button" aria-pressed={part === 'people'} onClick={() => setPart('people')}>
          <Trans id="people.here">In the room</Trans>
        </button>
        <button type="button" aria-pressed={part === 'messages'} onClick={() => setPart('messages')}>
          <Trans id="people.messages">My messages</Trans>
          {unread > 0 ? <span className={styles.count}>{unread}</span> : null}
        </button>
      </div>
      <div className={styles.part}>
        {part === 'people' ? (
          <PeopleList sessionId={session.id} me={me} here={state.here ?? page.audience} onWrite={onTalk}>
            <TakesMessages slug={event.slug} />
          </PeopleList>
        ) : (
          <TalkList slug={event.slug} onOpen={onTalk} />
        )}
      </div>
    </div>
  );
}
