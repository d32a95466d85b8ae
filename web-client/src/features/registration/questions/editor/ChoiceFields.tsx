import { Trans, useLingui } from '@lingui/react/macro';
import type { FormQuestion } from '@/api/types.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { newKey } from './edits.ts';
import styles from './Editor.module.css';

type Choices = FormQuestion['choices'];

interface Props {
  choices: Choices;
  tried: boolean;
  onChange: (choices: Choices) => void;
}

const MOST = 100;

/** What can be chosen, a line each; an empty line goes when the question is done. */
export function ChoiceFields({ choices, tried, onChange }: Props) {
  const { t } = useLingui();
  const empty = choices.every((choice) => choice.label.trim() === '');
  const add = () => onChange([...choices, { id: newKey(), label: '' }]);
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>
        <Trans id="form.choices.title">Answers to choose from</Trans>
      </legend>
      {choices.map((choice, at) => {
        const number = at + 1;
        return (
          <div key={choice.id} className={styles.line}>
            <TextField
              label={t({ id: 'form.choices.one', message: `Answer ${number}` })}
              maxLength={200}
              value={choice.label}
              onChange={(event) => onChange(choices.with(at, { ...choice, label: event.target.value }))}
            />
            <Button size="s" icon="trash" onClick={() => onChange(choices.toSpliced(at, 1))}>
              <span className="visually-hidden">{t({ id: 'form.choices.remove', message: `Remove answer ${number}` })}</span>
            </Button>
          </div>
        );
      })}
      {tried && empty ? (
        <p className={styles.error}>
          <Trans id="form.choices.needed">There is nothing to choose from yet</Trans>
        </p>
      ) : null}
      {choices.length < MOST ? (
        <div>
          <Button size="s" icon="plus" onClick={add}>
            <Trans id="form.choices.add">Add an answer</Trans>
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
