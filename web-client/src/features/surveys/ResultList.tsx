import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SurveyQuestion, SurveyResults } from '@/api/types.ts';
import { count, plainDay } from '@/i18n/dates.ts';
import { Button } from '@/ui/Button.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { ShareBar } from '@/ui/ShareBar.tsx';
import { Empty } from '@/ui/States.tsx';
import styles from './Results.module.css';

const AT_FIRST = 12;

/** What was answered, question by question: numbers as bars, words as they were written. */
export function ResultList({ results }: { results: SurveyResults }) {
  const { t } = useLingui();
  const { least } = results;
  if (results.answers === 0) {
    return (
      <Empty icon="question" title={t({ id: 'survey.noAnswers', message: 'Nobody has answered yet' })}>
        <Trans id="survey.noAnswersText">What people say appears here.</Trans>
      </Empty>
    );
  }
  if (results.hidden) {
    return (
      <Notice tone="waiting">
        <Plural
          id="survey.tooFew"
          value={results.answers}
          one={`One person has answered. To protect them, answers are shown from ${least} on.`}
          other={`# people have answered. To protect them, answers are shown from ${least} on.`}
        />
      </Notice>
    );
  }
  return (
    <div>
      {results.questions.map((one) => (
        <Question key={`${one.question.id}-${one.question.kind}`} one={one} of={results.answers} />
      ))}
      {results.withheld ? (
        <p className={styles.quiet}>
          <Trans id="survey.withheld">Confidential questions are shown only to those whom the form names.</Trans>
        </p>
      ) : null}
    </div>
  );
}

function Question({ one, of }: { one: SurveyQuestion; of: number }) {
  const { i18n } = useLingui();
  const people = count(one.answers, i18n.locale);
  const all = count(of, i18n.locale);
  const mean = one.mean === undefined ? '' : new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 2 }).format(one.mean);
  return (
    <section className={styles.question} aria-label={one.question.label}>
      <h2 className={styles.label} dir="auto">
        {one.question.label}
      </h2>
      <p className={styles.quiet}>
        <Trans id="survey.answeredBy">
          Answered by {people} of {all}
        </Trans>
        {mean ? (
          <>
            {' · '}
            <Trans id="survey.mean">on average {mean}</Trans>
          </>
        ) : null}
      </p>
      {one.earlier ? (
        <p className={styles.quiet}>
          <Trans id="survey.earlier">Answered before the question became one of another kind</Trans>
        </p>
      ) : null}
      {one.counts.length > 0 ? <Counts one={one} /> : null}
      {one.texts.length > 0 ? <Texts texts={one.texts} more={one.more} /> : null}
    </section>
  );
}

/** A table whose rows are drawn as bars: whoever does not see the bars reads the same. */
function Counts({ one }: { one: SurveyQuestion }) {
  const { t, i18n } = useLingui();
  const words = useValueWords(one);
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{one.question.label}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t({ id: 'survey.column.answer', message: 'Answer' })}</th>
          <th scope="col">{t({ id: 'survey.column.people', message: 'People' })}</th>
          <th scope="col">{t({ id: 'survey.column.share', message: 'Share' })}</th>
        </tr>
      </thead>
      <tbody>
        {one.counts.map(({ value, count: people }) => {
          const share = people / Math.max(1, one.answers);
          return (
            <tr key={value}>
              <th scope="row" className={styles.answer}>
                <span dir="auto">{words(value)}</span>
                <ShareBar share={share} />
              </th>
              <td className={styles.number}>{count(people, i18n.locale)}</td>
              <td className={styles.number}>{percent.format(share)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What was chosen, in words of the reader as far as there are any. */
function useValueWords({ question }: SurveyQuestion): (value: string) => string {
  const { t, i18n } = useLingui();
  switch (question.kind) {
    case 'country': {
      const names = new Intl.DisplayNames(i18n.locale, { type: 'region' });
      return (value) => names.of(value) ?? value;
    }
    case 'consent':
      return () => t({ id: 'survey.yes', message: 'Yes' });
    case 'date':
      return (value) => plainDay(`${value}T12:00:00Z`, 'UTC', i18n.locale);
    case 'number':
      return (value) => new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 6 }).format(Number(value));
    default: {
      const own = question.texts.find((text) => text.language === i18n.locale.slice(0, 2))?.choices ?? [];
      const labels = new Map([...question.choices, ...own.filter((choice) => choice.label)].map(({ id, label }) => [id, label]));
      return (value) => labels.get(value) ?? value;
    }
  }
}

function Texts({ texts, more }: { texts: readonly string[]; more: number }) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? texts : texts.slice(0, AT_FIRST);
  const hidden = texts.length - shown.length;
  return (
    <>
      <ul className={styles.texts}>
        {shown.map((text, at) => (
          // The same words may have been written twice, and the order never changes.
          <li key={`${at}-${text}`} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <div>
          <Button size="s" onClick={() => setWhole(true)}>
            <Plural id="survey.showMore" value={hidden} one="Show # more" other="Show # more" />
          </Button>
        </div>
      ) : null}
      {more > 0 && whole ? (
        <p className={styles.quiet}>
          <Plural
            id="survey.moreInFile"
            value={more}
            one="# more is in the table that you can download."
            other="# more are in the table that you can download."
          />
        </p>
      ) : null}
    </>
  );
}
