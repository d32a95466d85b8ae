import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useMemo, type ChangeEvent, type ReactNode } from 'react';
import type { FormQuestion } from '@/api/types.ts';
import { CheckField, SelectField, TextArea, TextField } from '@/ui/Field.tsx';
import { countriesIn } from './countries.ts';
import type { FormPlace } from './FileAnswer.tsx';
import styles from './Forms.module.css';

interface Props {
  /** In the reader's language. */
  question: FormQuestion;
  values: readonly string[];
  error: string | undefined;
  place?: FormPlace | undefined;
  readers?: number | undefined;
  onChange: (values: string[]) => void;
}

const FileAnswer = lazy(() => import('./FileAnswer.tsx'));

/** So many stand open; more of them are a list to choose from. */
const OPEN = 8;

/** One question with its field; the place that a summary of errors leads to. */
export function QuestionField(props: Props) {
  const { question } = props;
  return (
    <div id={placeOf(question.id)} className={styles.question}>
      <Answer {...props} />
      {question.guarded ? (
        <p className={styles.guarded}>
          <WhoReads readers={props.readers} />
        </p>
      ) : null}
    </div>
  );
}

/** As the rights are: organisers alone, all of them or those whom the form names. */
function WhoReads({ readers }: { readers: number | undefined }) {
  if (readers === undefined) return <Trans id="form.guarded">Only those who arrange this read your answer.</Trans>;
  return (
    <Plural
      id="form.guardedBy"
      value={readers}
      _0="The organisers of this event read your answer, and nobody else."
      one="One person among the organisers reads your answer, and nobody else."
      other="# people among the organisers read your answer, and nobody else."
    />
  );
}

export const placeOf = (id: string): string => `question-${id}`;

function Answer({ question, values, error, place, onChange }: Props) {
  const { t } = useLingui();
  const label = question.required ? question.label : t({ id: 'form.optional', message: `${question.label} (optional)` });
  const text = {
    label,
    hint: question.help || undefined,
    error,
    // The summary says what is missing; the browser's own bubble would stop it.
    'aria-required': question.required,
    value: values[0] ?? '',
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange([event.target.value]),
  };
  switch (question.kind) {
    case 'short':
      return <TextField {...text} maxLength={300} />;
    case 'long':
      return <TextArea {...text} maxLength={5000} />;
    case 'number':
      return <TextField {...text} inputMode="decimal" maxLength={22} />;
    case 'date':
      return <TextField {...text} type="date" min="1900-01-01" max="2200-12-31" />;
    case 'country':
      return <Country label={label} hint={text.hint} error={error} value={text.value} onChange={(value) => onChange([value])} />;
    case 'consent':
      return (
        <Group error={error}>
          <CheckField
            label={label}
            hint={text.hint}
            checked={values.includes('yes')}
            onChange={(event) => onChange(event.target.checked ? ['yes'] : [])}
          />
        </Group>
      );
    case 'file':
      return (
        <Suspense fallback={<p className={styles.legend}>{label}</p>}>
          <FileAnswer question={question} label={label} values={values} error={error} place={place} onChange={onChange} />
        </Suspense>
      );
    case 'single':
    case 'multiple':
      return <Choices label={label} question={question} values={values} error={error} onChange={onChange} />;
  }
}

interface CountryProps {
  label: string;
  hint: ReactNode;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

function Country({ label, hint, error, value, onChange }: CountryProps) {
  const { t, i18n } = useLingui();
  const countries = useMemo(() => countriesIn(i18n.locale), [i18n.locale]);
  const none = { value: '', label: t({ id: 'form.choose', message: 'Please choose' }) };
  return <SelectField label={label} hint={hint} error={error} value={value} onChange={onChange} options={[none, ...countries]} />;
}

function Choices({ label, question, values, error, onChange }: Props & { label: string }) {
  const { t } = useLingui();
  const single = question.kind === 'single';
  const options = question.choices.map((choice) => ({ value: choice.id, label: choice.label }));
  if (single && options.length > OPEN) {
    const none = { value: '', label: t({ id: 'form.choose', message: 'Please choose' }) };
    return (
      <SelectField
        label={label}
        hint={question.help || undefined}
        error={error}
        value={values[0] ?? ''}
        onChange={(value) => onChange(value ? [value] : [])}
        options={[none, ...options]}
      />
    );
  }
  const toggle = (id: string, on: boolean) =>
    onChange(single ? [id] : question.choices.map((one) => one.id).filter((one) => (one === id ? on : values.includes(one))));
  return (
    <Group legend={label} hint={question.help} error={error}>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={placeOf(question.id)}
            checked={values.includes(option.value)}
            className={styles.box}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {single && !question.required && values.length > 0 ? (
        <button type="button" className={styles.none} onClick={() => onChange([])}>
          <Trans id="form.noAnswer">Take my answer back</Trans>
        </button>
      ) : null}
    </Group>
  );
}

interface GroupProps {
  legend?: string;
  hint?: string;
  error: string | undefined;
  children: ReactNode;
}

/** Several inputs that answer one question. What is wrong is part of the group's name. */
function Group({ legend, hint, error, children }: GroupProps) {
  return (
    <fieldset className={styles.group}>
      {legend ? (
        <legend className={styles.legend}>
          {legend}
          {hint ? <span className={styles.hint}>{hint}</span> : null}
        </legend>
      ) : null}
      {children}
      {error ? <p className={styles.error}>{error}</p> : null}
    </fieldset>
  );
}
