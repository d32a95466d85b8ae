import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Question } from '@/api/types.ts';
import { count, stopwatch } from '@/i18n/dates.ts';
import { Icon } from '@/ui/Icon.tsx';
import { Pill } from '@/ui/Pill.tsx';
import { AskedBy } from './AskedBy.tsx';
import styles from './QuestionRow.module.css';

interface Props {
  question: Question;
  /** Those that were laid under it. */
  under: readonly Question[];
  closed: boolean;
  onVote: () => void;
  /** What this person may do with it. */
  children?: ReactNode;
}

export function QuestionRow({ question, under, closed, onVote, children }: Props) {
  const { state, pinned } = question;
  return (
    <li className={state === 'answering' ? `${styles.row} ${styles.onStage}` : styles.row} data-question={question.id}>
      <Vote question={question} under={under} closed={closed} onVote={onVote} />
      <div className={styles.body}>
        {state === 'answering' ? (
          <p>
            <Pill tone="brand" icon="stage">
              <Trans id="qa.onStage">Being answered now</Trans>
            </Pill>
          </p>
        ) : pinned ? (
          <p>
            <Pill tone="plain" icon="pin">
              <Trans id="qa.pinned">Pinned</Trans>
            </Pill>
          </p>
        ) : null}
        <p className={styles.text} dir="auto">
          {question.text}
        </p>
        <p className={styles.by}>
          <AskedBy by={question.by} unnamed={question.unnamed} />
          {question.mine ? (
            <span>
              {' · '}
              <Trans id="qa.mine">your question</Trans>
            </span>
          ) : null}
          {question.second !== undefined && state === 'answered' ? (
            <span className={styles.second}>
              {' · '}
              <Trans id="qa.at">answered at {stopwatch(question.second)}</Trans>
            </span>
          ) : null}
        </p>
        {question.answer ? <Answer answer={question.answer} /> : null}
        {under.length > 0 ? <Under questions={under} /> : null}
        {children}
      </div>
    </li>
  );
}

function Vote({ question, under, closed, onVote }: Pick<Props, 'question' | 'under' | 'closed' | 'onVote'>) {
  const { t, i18n } = useLingui();
  const { votes, state } = question;
  return (
    <button
      type="button"
      className={styles.vote}
      aria-pressed={[question, ...under].some((one) => one.voted)}
      aria-label={t({ id: 'qa.vote', message: `I want to know this too, ${plural(votes, { one: '# vote', other: '# votes' })}` })}
      disabled={closed || state === 'answered'}
      onClick={onVote}
    >
      <Icon name="up" />
      <span>{count(votes, i18n.locale)}</span>
    </button>
  );
}

function Answer({ answer }: { answer: NonNullable<Question['answer']> }) {
  return (
    <div className={styles.answer}>
      <p className={styles.by}>
        <Trans id="qa.answerBy">
          Answer by <bdi>{answer.by.name}</bdi>
        </Trans>
      </p>
      <p className={styles.text} dir="auto">
        {answer.text}
      </p>
    </div>
  );
}

function Under({ questions }: { questions: readonly Question[] }) {
  return (
    <details className={styles.under}>
      <summary>
        <Trans id="qa.under">Asked in other words too ({questions.length})</Trans>
      </summary>
      <ul>
        {questions.map((one) => (
          <li key={one.id}>
            <p dir="auto">{one.text}</p>
            <p className={styles.by}>
              <AskedBy by={one.by} unnamed={one.unnamed} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
