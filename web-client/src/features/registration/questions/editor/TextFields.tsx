import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormQuestion } from '@/api/types.ts';
import { useLanguageName } from '@/i18n/languages.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { hasChoices } from './edits.ts';
import styles from './Editor.module.css';

type Text = FormQuestion['texts'][number];

interface Props {
  question: FormQuestion;
  onChange: (texts: Text[]) => void;
}

/** The question's words in other languages, one open at a time; what stays empty is shown as it is above. */
export function TextFields({ question, onChange }: Props) {
  const { t } = useLingui();
  const name = useLanguageName();
  const [open, setOpen] = useState('');
  const languages = [...new Set([...Object.keys(LOCALES), ...question.texts.map((text) => text.language)])];
  const text = question.texts.find((one) => one.language === open) ?? { language: open, label: '', help: '', choices: [] };
  const write = (part: Partial<Text>) => {
    const next = { ...text, ...part };
    const others = question.texts.filter((one) => one.language !== open);
    const blank = !next.label && !next.help && next.choices.every((choice) => !choice.label);
    onChange(blank ? others : [...others, next]);
  };
  const written = question.texts.map((one) => name(one.language)).join(', ');
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>
        <Trans id="form.texts.title">In other languages</Trans>
      </legend>
      {written ? <p className={styles.quiet}>{written}</p> : null}
      <SelectField
        label={t({ id: 'form.texts.language', message: 'Language' })}
        value={open}
        onChange={setOpen}
        options={[
          { value: '', label: t({ id: 'form.choose', message: 'Please choose' }) },
          ...languages.map((language) => ({ value: language, label: name(language) })),
        ]}
      />
      {open ? (
        <>
          <Words question={question} text={text} write={write} />
          <div>
            <Button size="s" look="quiet" onClick={() => setOpen('')}>
              <Trans id="form.texts.close">Close this language</Trans>
            </Button>
          </div>
        </>
      ) : null}
    </fieldset>
  );
}

interface WordsProps {
  question: FormQuestion;
  text: Text;
  write: (part: Partial<Text>) => void;
}

/** Each of the question's words, with what it is called above. */
function Words({ question, text, write }: WordsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t({ id: 'form.edit.label', message: 'Question' })}
        hint={question.label}
        lang={text.language}
        dir="auto"
        maxLength={300}
        value={text.label}
        onChange={(event) => write({ label: event.target.value })}
      />
      {question.help ? (
        <TextField
          label={t({ id: 'form.edit.help', message: 'A sentence under it (optional)' })}
          hint={question.help}
          lang={text.language}
          dir="auto"
          maxLength={1000}
          value={text.help}
          onChange={(event) => write({ help: event.target.value })}
        />
      ) : null}
      {hasChoices(question.kind)
        ? question.choices.map((choice) => (
            <TextField
              key={choice.id}
              label={choice.label}
              lang={text.language}
              dir="auto"
              maxLength={200}
              value={text.choices.find((one) => one.id === choice.id)?.label ?? ''}
              onChange={(event) =>
                write({ choices: [...text.choices.filter((one) => one.id !== choice.id), { id: choice.id, label: event.target.value }] })
              }
            />
          ))
        : null}
    </>
  );
}
