import { Trans } from '@lingui/react/macro';
import type { Poll } from '@/api/types.ts';
import { PollResults } from './PollResults.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { choicesOf } from './shares.ts';
import styles from './WallPoll.module.css';

/** A poll for the last row: what is asked, and the numbers once the room may see them. */
export function WallPoll({ poll, here }: { poll: Poll; here: number }) {
  const open = poll.state === 'open';
  const results = poll.shown ? poll.results : undefined;
  const many = poll.options.length > 6 || poll.scale?.to === 10;
  return (
    <article className={many ? `${styles.poll} ${styles.many}` : styles.poll}>
      <p className={styles.lead}>
        {open ? <Trans id="wall.pollOpen">Answer in the room now</Trans> : <Trans id="poll.closed">Closed</Trans>}
        {open && poll.closesAt ? <TimeLeft until={poll.closesAt} /> : null}
      </p>
      <h2 className={styles.question} data-long={poll.question.length > 120 || undefined} dir="auto">
        {poll.question}
      </h2>
      {results ? (
        <PollResults poll={poll} results={results} here={open ? here : undefined} large />
      ) : (
        <>
          {poll.kind === 'text' ? null : <Choices poll={poll} />}
          <p className={styles.note}>
            {open ? (
              <Trans id="wall.pollHidden">The numbers come when the host shows them.</Trans>
            ) : (
              <Trans id="wall.pollClosed">Thank you. The numbers come when the host shows them.</Trans>
            )}
          </p>
        </>
      )}
    </article>
  );
}

function Choices({ poll }: { poll: Poll }) {
  const { scale } = poll;
  const choices = choicesOf(poll);
  return (
    <>
      <ul className={scale ? `${styles.choices} ${styles.steps}` : styles.choices}>
        {choices.map((text) => (
          <li key={text} className={styles.choice} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {scale?.low || scale?.high ? (
        <p className={styles.ends}>
          <span dir="auto">{scale.low}</span>
          <span dir="auto">{scale.high}</span>
        </p>
      ) : null}
    </>
  );
}
