import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { Poll, Question, SessionPage, Wall } from '@/api/types.ts';
import { WallPoll } from '@/features/polls/WallPoll.tsx';
import { onStage, WallNext, WallQuestion } from '@/features/qa/WallQuestions.tsx';
import { TimerChip } from '@/features/wall/TimerChip.tsx';
import { WallCode } from '@/features/wall/WallCode.tsx';
import { clockTime, count } from '@/i18n/dates.ts';
import { useServerNow } from '@/live/useLive.ts';
import { Icon } from '@/ui/Icon.tsx';
import { Mark } from '@/ui/Mark.tsx';
import styles from './WallView.module.css';

interface Props {
  page: SessionPage;
  wall: Wall;
  questions: readonly Question[];
  poll: Poll | undefined;
  here: number;
  /** What stands here is not known yet: nothing does, so that nothing is pushed away by it. */
  coming: boolean;
  /** The connection is lost: what stands here may be old. */
  away: boolean;
  /** It will not come back by itself, and why. */
  over?: 'sign-in-ended' | 'removed' | 'refused' | undefined;
}

export function WallView({ page, wall, questions, poll, here, coming, away, over }: Props) {
  const shown = coming ? null : shownOf({ wall, questions, poll, here });
  const beside = wall.coded && wall.show !== 'code' ? wall.code : undefined;
  return (
    <div className={styles.wall}>
      <Head page={page} wall={wall} here={here} said={coming || shown === 'title'} />
      <div className={beside ? `${styles.middle} ${styles.two}` : styles.middle}>
        <div className={styles.main}>
          {shown === 'title' ? <Board page={page} inviting={wall.show === 'question' || wall.show === 'next'} /> : shown}
        </div>
        {beside ? <WallCode code={beside} /> : null}
      </div>
      <p className={styles.foot}>
        {away || over ? (
          <>
            <Icon name="offline" />{' '}
            {over ? <Over why={over} /> : <Trans id="wall.away">The connection is away. It comes back by itself.</Trans>}
          </>
        ) : null}
      </p>
    </div>
  );
}

function Over({ why }: { why: NonNullable<Props['over']> }) {
  if (why === 'sign-in-ended') return <Trans id="room.signedOut">You have been signed out</Trans>;
  if (why === 'removed') return <Trans id="door.removed">You have been removed from this room</Trans>;
  return <Trans id="live.lost">The connection to the room is away.</Trans>;
}

/** What was chosen, while there is one; the title where there is none. */
function shownOf({ wall, questions, poll, here }: Pick<Props, 'wall' | 'questions' | 'poll' | 'here'>): ReactNode {
  const question = onStage(questions, wall.pinned);
  if (wall.show === 'code' && wall.code) return <WallCode code={wall.code} whole />;
  if (wall.show === 'poll' && poll) return <WallPoll poll={poll} here={here} />;
  if (wall.show === 'question' && question) return <WallQuestion question={question} />;
  if (wall.show === 'next' && questions.some(({ state }) => state === 'open')) return <WallNext questions={questions} />;
  return 'title';
}

/** @param said the title stands large below already */
function Head({ page, wall, here, said }: Pick<Props, 'page' | 'wall' | 'here'> & { said: boolean }) {
  const { i18n } = useLingui();
  const number = count(here, i18n.locale);
  return (
    <header className={styles.head}>
      <Mark className={styles.mark} />
      {said ? (
        <span />
      ) : (
        <h1 className={styles.title} dir="auto">
          {page.session.title}
        </h1>
      )}
      <p className={styles.facts}>
        {wall.timed && wall.endsAt ? (
          <span className={styles.timer}>
            <TimerChip endsAt={wall.endsAt} />
          </span>
        ) : null}
        <span>
          <Plural id="presence.here" value={here} one={`${number} here`} other={`${number} here`} />
        </span>
        <Clock zone={page.zone} />
      </p>
    </header>
  );
}

function Clock({ zone }: { zone: string }) {
  const { i18n } = useLingui();
  const now = useServerNow(1000);
  return <span className={styles.clock}>{clockTime(new Date(now).toISOString(), zone, i18n.locale)}</span>;
}

function Board({ page, inviting }: { page: SessionPage; inviting: boolean }) {
  const { session, event } = page;
  return (
    <div className={styles.board}>
      <p className={styles.event} dir="auto">
        {event.title}
      </p>
      <h1 className={styles.big} data-long={session.title.length > 90 || undefined} dir="auto">
        {session.title}
      </h1>
      <p className={styles.speakers}>{session.speakers.map(({ name }) => name).join(' · ')}</p>
      {inviting ? (
        <p className={styles.welcome}>
          <Trans id="wall.welcome">Your questions are welcome</Trans>
        </p>
      ) : null}
    </div>
  );
}
