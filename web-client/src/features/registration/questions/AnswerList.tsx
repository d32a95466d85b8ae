import { Trans, useLingui } from '@lingui/react/macro';
import { fileAddress, namedFile } from '@/api/sendFile.ts';
import type { FormAnswer, FormQuestion } from '@/api/types.ts';
import { wordedIn } from './answers.ts';
import styles from './AnswerList.module.css';

/** Questions and what was answered to them, in the words of the version that was shown. */
export function AnswerList({ questions, answers }: { questions: readonly FormQuestion[]; answers: readonly FormAnswer[] }) {
  const { i18n } = useLingui();
  const given = new Map(answers.map((answer) => [answer.question, answer.values]));
  return (
    <dl className={styles.list}>
      {questions.map((question) => {
        const values = given.get(question.id) ?? [];
        const worded = wordedIn(question, i18n.locale);
        return (
          <div key={question.id} className={styles.entry}>
            <dt className={styles.asked}>{worded.label}</dt>
            <dd className={styles.given}>
              {question.kind === 'file' && values.length > 0 ? (
                <FileList values={values} />
              ) : values.length > 0 ? (
                <bdi>{values.map((value) => inWords(worded, value, i18n.locale)).join('; ')}</bdi>
              ) : (
                <span className={styles.none}>
                  <Trans id="answers.empty">Not answered</Trans>
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function FileList({ values }: { values: readonly string[] }) {
  return (
    <ul className={styles.files}>
      {values.map((value) => {
        const { id, name } = namedFile(value);
        return (
          <li key={value}>
            <a className={styles.file} href={fileAddress(id)} download>
              <bdi>{name}</bdi>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function inWords(question: FormQuestion, value: string, locale: string): string {
  if (question.kind === 'consent') return '✓';
  if (question.kind === 'country') return new Intl.DisplayNames(locale, { type: 'region' }).of(value) ?? value;
  return question.choices.find((choice) => choice.id === value)?.label ?? value;
}
