import { Plural, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { FormQuestion } from '@/api/types.ts';
import { shownQuestions, wordedIn, type Fault, type Values } from './answers.ts';
import type { FormPlace } from './FileAnswer.tsx';
import { placeOf, QuestionField } from './QuestionField.tsx';
import { useFaultWords } from './useFaultWords.ts';
import styles from './Forms.module.css';

interface Props {
  questions: readonly FormQuestion[];
  values: Values;
  faults: Readonly<Record<string, Fault>>;
  /** Where files are sent; without it none are. */
  place?: FormPlace;
  /** How many read guarded answers; 0 is everybody who organises, absent is not known here. */
  readers?: number | undefined;
  onChange: (values: Values) => void;
}

/** The questions that are shown, in the reader's language; what depends on an answer appears as it is given. */
export function FormFields({ questions, values, faults, place, readers, onChange }: Props) {
  const { i18n } = useLingui();
  const words = useFaultWords();
  // A file arrives long after it was chosen, and other answers may have been given meanwhile.
  const latest = useRef(values);
  useLayoutEffect(() => {
    latest.current = values;
  }, [values]);
  const change = (id: string, next: readonly string[]) => {
    latest.current = { ...latest.current, [id]: next };
    onChange(latest.current);
  };
  return (
    <div className={styles.questions}>
      {shownQuestions(questions, values).map((question) => {
        const fault = faults[question.id];
        return (
          <QuestionField
            key={question.id}
            question={wordedIn(question, i18n.locale)}
            values={values[question.id] ?? []}
            error={fault ? words(fault === 'misfit' && question.kind === 'file' ? 'gone' : fault) : undefined}
            place={place}
            readers={readers}
            onChange={(next) => change(question.id, next)}
          />
        );
      })}
    </div>
  );
}

interface SummaryProps {
  questions: readonly FormQuestion[];
  faults: Readonly<Record<string, Fault>>;
  /** Counts the tries: each that fails takes the focus here. */
  tries: number;
}

/** What does not fit, all of it, each leading to its field. */
export function FaultSummary({ questions, faults, tries }: SummaryProps) {
  const { i18n } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const wrong = questions.filter((question) => faults[question.id]);
  const many = wrong.length;
  // Only a new try moves the focus, not what is mended after it.
  const focus = useEffectEvent(() => many > 0 && box.current?.focus());
  useEffect(() => {
    if (tries > 0) focus();
  }, [tries]);
  if (many === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <p className={styles.summaryTitle}>
        <Plural id="form.faults" value={many} one="# answer is missing or does not fit" other="# answers are missing or do not fit" />
      </p>
      <ul className={styles.summaryList}>
        {wrong.map((question) => (
          <li key={question.id}>
            <button type="button" onClick={() => goTo(question.id)}>
              <bdi>{wordedIn(question, i18n.locale).label}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(id: string) {
  const field = document.querySelector<HTMLElement>(`#${CSS.escape(placeOf(id))} :is(input, textarea, select)`);
  field?.focus();
}
