import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Poll, PollBallot } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { PollForm } from './PollForm.tsx';
import { PollResults } from './PollResults.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { choicesOf, isRight } from './shares.ts';
import styles from './PollCard.module.css';

interface Props {
  poll: Poll;
  /** What this person answered, as far as anybody still knows. */
  mine: PollBallot | undefined;
  /** The session is over, or the person may not answer. */
  closed: boolean;
  /** How many people are in the room now. */
  here?: number | undefined;
  busy: boolean;
  error?: string | undefined;
  onAnswer: (ballot: PollBallot) => void;
}

/** A poll as an attendee meets it: to answer, to wait, to read. */
export function PollCard({ poll, mine, closed, here, busy, error, onAnswer }: Props) {
  const [changing, setChanging] = useState(false);
  const open = poll.state === 'open' && !closed;
  const answering = open && (!poll.answered || changing);
  return (
    <article className={styles.card} aria-labelledby={`poll-${poll.id}`}>
      <p className={styles.head}>
        {open ? (
          <Pill tone="brand">
            <Trans id="poll.open">Open</Trans>
          </Pill>
        ) : (
          <Pill tone="plain">
            <Trans id="poll.closed">Closed</Trans>
          </Pill>
        )}
        {open && poll.closesAt ? <TimeLeft until={poll.closesAt} /> : null}
      </p>
      <h3 id={`poll-${poll.id}`} className={styles.question} tabIndex={-1} dir="auto">
        {poll.question}
      </h3>
      {answering ? (
        <>
          <PollForm
            poll={poll}
            before={changing ? mine : undefined}
            busy={busy}
            onAnswer={(ballot) => {
              setChanging(false);
              onAnswer(ballot);
            }}
          />
          <Secrecy anonymous={poll.anonymous} />
        </>
      ) : (
        <State poll={poll} open={open} mine={mine} />
      )}
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      {!answering && open && poll.changeable ? (
        <p>
          <Button size="s" onClick={() => setChanging(true)}>
            <Trans id="poll.change">Change my answer</Trans>
          </Button>
        </p>
      ) : null}
      {poll.shown && poll.results && !answering ? (
        <PollResults poll={poll} results={poll.results} mine={mine?.choices} here={open ? here : undefined} />
      ) : null}
    </article>
  );
}

function Secrecy({ anonymous }: { anonymous: boolean }) {
  return (
    <p className={styles.note}>
      {anonymous ? (
        <Trans id="poll.anonymous">Anonymous: nobody can tell who answered what, not even the hosts. An answer that is sent stays.</Trans>
      ) : (
        <Trans id="poll.named">The hosts see your name with your answer.</Trans>
      )}
    </p>
  );
}

/** What is, in words; the numbers stand below when there are some to see. */
function State({ poll, open, mine }: { poll: Poll; open: boolean; mine: PollBallot | undefined }) {
  const right = poll.results?.right;
  if (poll.shown && right && mine) {
    return (
      <p className={styles.state} role="status">
        {isRight(mine.choices, right) ? (
          <Trans id="poll.wasRight">You had it right.</Trans>
        ) : (
          <Trans id="poll.wasWrong">It was something else.</Trans>
        )}
      </p>
    );
  }
  if (poll.shown) return null;
  return (
    <div className={styles.state} role="status">
      <p>
        {open ? (
          <Trans id="poll.waiting">Your answer is in. The results come when the host shows them.</Trans>
        ) : poll.answered ? (
          <Trans id="poll.closedAnswered">Your answer was counted. The results have not been shown.</Trans>
        ) : (
          <Trans id="poll.closedUnanswered">This poll is closed. The results have not been shown.</Trans>
        )}
      </p>
      {mine ? (
        <ul className={styles.own}>
          {(mine.text ? [mine.text] : mine.choices.map((choice) => choicesOf(poll)[choice] ?? '')).map((text) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
