import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useTopic } from '@/live/useLive.ts';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { pollsSource } from './pollsTopic.ts';
import styles from './PollNotice.module.css';

interface Props {
  sessionId: string;
  /** The polls are in sight anyway. */
  reading: boolean;
  onAnswer: () => void;
}

/** Says over the stage that a poll is open. It takes no focus, and one press sends it away. */
export function PollNotice({ sessionId, reading, onAnswer }: Props) {
  const { state } = useTopic(useMemo(() => pollsSource(sessionId), [sessionId]));
  const [away, setAway] = useState<readonly string[]>([]);
  const poll = state.polls.findLast((one) => one.state === 'open' && !one.answered && !away.includes(one.id));
  const answer = () => {
    if (!poll) return;
    onAnswer();
    // Once the panel is drawn: whoever pressed goes on reading there.
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(`poll-${poll.id}`)?.focus()));
  };
  return (
    <div className={styles.place} role="status">
      {poll && !reading ? <PollNoticeView question={poll.question} onAnswer={answer} onAway={() => setAway([...away, poll.id])} /> : null}
    </div>
  );
}

export function PollNoticeView({ question, onAnswer, onAway }: { question: string; onAnswer: () => void; onAway: () => void }) {
  const { t } = useLingui();
  return (
    <div className={styles.notice}>
      <Icon name="poll" className={styles.icon} />
      <p className={styles.text}>
        <span className={styles.lead}>
          <Trans id="poll.notice">A question to the room</Trans>
        </span>
        <span className={styles.question} dir="auto">
          {question}
        </span>
      </p>
      <Button size="s" look="primary" onClick={onAnswer}>
        <Trans id="poll.answer">Answer</Trans>
      </Button>
      <button type="button" className={styles.away} aria-label={t({ id: 'poll.later', message: 'Not now' })} onClick={onAway}>
        <Icon name="close" />
      </button>
    </div>
  );
}
