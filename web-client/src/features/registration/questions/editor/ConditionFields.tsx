import { Trans, useLingui } from '@lingui/react/macro';
import type { FormQuestion } from '@/api/types.ts';
import { CheckField, SelectField } from '@/ui/Field.tsx';
import styles from './Editor.module.css';

interface Props {
  question: FormQuestion;
  deciders: readonly FormQuestion[];
  onChange: (question: FormQuestion) => void;
}

/** When the question is shown: always, or after certain answers to an earlier one. */
export function ConditionFields({ question, deciders, onChange }: Props) {
  const { t } = useLingui();
  const { when, ...rest } = question;
  if (deciders.length === 0) return null;
  const decider = deciders.find((one) => one.id === when?.question);
  const yes = t({ id: 'form.when.agreed', message: 'Agreed' });
  const answers = decider?.kind === 'consent' ? [{ id: 'yes', label: yes }] : (decider?.choices ?? []);
  const choose = (id: string) => {
    const next = deciders.find((one) => one.id === id);
    if (!next) return onChange(rest);
    const first = next.kind === 'consent' ? 'yes' : next.choices[0]?.id;
    onChange({ ...rest, when: { question: id, anyOf: first ? [first] : [] } });
  };
  const toggle = (id: string, on: boolean) => {
    if (!when) return;
    const anyOf = answers.map((one) => one.id).filter((one) => (one === id ? on : when.anyOf.includes(one)));
    onChange({ ...rest, when: { ...when, anyOf } });
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>
        <Trans id="form.when.title">Shown</Trans>
      </legend>
      <SelectField
        label={t({ id: 'form.when.question', message: 'Depends on' })}
        value={when?.question ?? ''}
        onChange={choose}
        options={[
          { value: '', label: t({ id: 'form.when.always', message: 'Nothing: it is always shown' }) },
          ...deciders.map((one) => ({ value: one.id, label: one.label })),
        ]}
      />
      {when ? (
        <>
          <p className={styles.quiet}>
            <Trans id="form.when.answers">Shown after one of these answers:</Trans>
          </p>
          {answers.map((answer) => (
            <CheckField
              key={answer.id}
              label={answer.label}
              checked={when.anyOf.includes(answer.id)}
              onChange={(event) => toggle(answer.id, event.target.checked)}
            />
          ))}
        </>
      ) : null}
    </fieldset>
  );
}
