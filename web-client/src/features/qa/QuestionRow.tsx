import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Question } from '@/api/types.ts';
import { count, stopwatch } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { Pill } from '@/ui/Pill.tsx';
import styles from './QuestionRow.module.css';

interface Props {
  question: Question;
  mine: boolean;
  canMark: boolean;
  closed: boolean;
  onVote: () => void;
  onMark: (as: 'answering' | 'answered') => void;
}

export function QuestionRow({ question, mine, canMark, closed, onVote, onMark }: Props) {
  const { t, i18n } = useLingui();
  const { votes, voted, state, second } = question;
  const number = count(votes, i18n.locale);
  return (
    <li className={state === 'answering' ? `${styles.row} ${styles.onStage}` : styles.row}>
      <button
        type="button"
        className={styles.vote}
        aria-pressed={voted}
        aria-label={t({ id: 'qa.vote', message: `I want to know this too, ${plural(votes, { one: '# vote', other: '# votes' })}` })}
        disabled={closed || state === 'answered'}
        onClick={onVote}
      >
        <Icon name="up" />
        <span>{number}</span>
      </button>
      <div className={styles.body}>
        {state === 'answering' ? (
          <p>
            <Pill tone="brand" icon="stage">
              <Trans id="qa.onStage">Being answered now</Trans>
            </Pill>
          </p>
        ) : null}
        <p className={styles.text} dir="auto">
          {question.text}
        </p>
        <p className={styles.by}>
          <bdi>{question.by.name}</bdi>
          {mine ? (
            <span>
              {' · '}
              <Trans id="qa.mine">your question</Trans>
            </span>
          ) : null}
          {second !== undefined && state === 'answered' ? (
            <span className={styles.second}>
              {' · '}
              <Trans id="qa.at">answered at {stopwatch(second)}</Trans>
            </span>
          ) : null}
        </p>
        {canMark && state !== 'answered' ? (
          <p className={styles.marks}>
            {state === 'open' ? (
              <Button size="s" onClick={() => onMark('answering')}>
                <Trans id="qa.takeUp">Answer now</Trans>
              </Button>
            ) : null}
            <Button size="s" look={state === 'answering' ? 'primary' : 'quiet'} icon="check" onClick={() => onMark('answered')}>
              <Trans id="qa.markAnswered">Mark as answered</Trans>
            </Button>
          </p>
        ) : null}
      </div>
    </li>
  );
}
