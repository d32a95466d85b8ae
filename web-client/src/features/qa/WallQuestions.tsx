import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import type { Question } from '@/api/types.ts';
import { count } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { AskedBy } from './AskedBy.tsx';
import { inOrder } from './qaTopic.ts';
import styles from './WallQuestions.module.css';

const MOST_NEXT = 5;

/** How large it can be written so that the longest one still fits. */
function sizeOf(text: string): 'xl' | 'l' | 'm' | 's' {
  return text.length <= 90 ? 'xl' : text.length <= 220 ? 'l' : text.length <= 500 ? 'm' : 's';
}

/** The question that the host named, else the one that is being answered; undefined while there is none. */
export function onStage(questions: readonly Question[], pinned?: string): Question | undefined {
  if (pinned) return questions.find(({ id, state }) => id === pinned && state !== 'merged');
  return questions.find(({ state }) => state === 'answering');
}

export function WallQuestion({ question }: { question: Question }) {
  return (
    <article className={styles.one}>
      <p className={styles.lead}>
        {question.state === 'answering' ? <Trans id="qa.onStage">Being answered now</Trans> : <Trans id="wall.asked">A question</Trans>}
      </p>
      <h2 className={styles.text} data-size={sizeOf(question.text)} dir="auto">
        {question.text}
      </h2>
      <p className={styles.by}>
        <AskedBy by={question.by} unnamed={question.unnamed} />
        {question.votes > 0 ? (
          <>
            {' · '}
            <Votes votes={question.votes} />
          </>
        ) : null}
      </p>
    </article>
  );
}

function Votes({ votes }: { votes: number }) {
  const { i18n } = useLingui();
  const number = count(votes, i18n.locale);
  return <Plural id="wall.votes" value={votes} one={`${number} person wants to know this`} other={`${number} people want to know this`} />;
}

/** What comes next: pinned ones, then those that most want to know. */
export function WallNext({ questions }: { questions: readonly Question[] }) {
  const { i18n } = useLingui();
  const open = inOrder(questions, 'popular').filter(({ state, pinned }) => state === 'open' || (pinned && state === 'answered'));
  const more = open.length - MOST_NEXT;
  return (
    <section className={styles.next}>
      <h2 className={styles.lead}>
        <Trans id="wall.next">Next questions</Trans>
      </h2>
      <ol className={styles.list}>
        {open.slice(0, MOST_NEXT).map((question) => (
          <li key={question.id} className={styles.row}>
            <span className={styles.votes}>
              <Icon name={question.pinned ? 'pin' : 'up'} />
              {count(question.votes, i18n.locale)}
            </span>
            <span className={styles.words}>
              <span className={styles.short} dir="auto">
                {question.text}
              </span>
              <span className={styles.by}>
                <AskedBy by={question.by} unnamed={question.unnamed} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <p className={styles.by}>
          <Plural id="wall.more" value={more} one="and # more" other="and # more" />
        </p>
      ) : null}
    </section>
  );
}
