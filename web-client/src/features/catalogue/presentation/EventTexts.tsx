import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EventText } from '@/api/types.ts';
import { useLanguageName, useLanguages } from '@/i18n/languages.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField, TextArea, TextField } from '@/ui/Field.tsx';
import { emptyText } from './presentationValues.ts';
import styles from './Presentation.module.css';

interface Props {
  texts: readonly EventText[];
  onChange: (texts: EventText[]) => void;
}

const MOST = 20;

/** Title, summary and description, once for each further language. */
export function EventTexts({ texts, onChange }: Props) {
  const { t } = useLingui();
  const name = useLanguageName();
  const [chosen, setChosen] = useState('');
  const [added, setAdded] = useState('');
  const free = useLanguages().filter(({ value }) => !texts.some(({ language }) => language === value));
  const next = free.find(({ value }) => value === chosen)?.value ?? free[0]?.value ?? '';
  return (
    <>
      <p className={styles.quiet}>
        <Trans id="presentation.textsHint">
          Readers of these languages see these words; everybody else sees the event as it was written.
        </Trans>
      </p>
      {texts.map((text) => (
        <OneText
          key={text.language}
          name={name(text.language)}
          text={text}
          isNew={text.language === added}
          onChange={(changed) => onChange(texts.map((one) => (one === text ? changed : one)))}
          onRemove={() => onChange(texts.filter((one) => one !== text))}
        />
      ))}
      {next && texts.length < MOST ? (
        <div className={styles.add}>
          <SelectField label={t({ id: 'plan.texts.language', message: 'Language' })} value={next} onChange={setChosen} options={free} />
          <Button
            icon="plus"
            onClick={() => {
              setAdded(next);
              onChange([...texts, emptyText(next)]);
            }}
          >
            <Trans id="plan.texts.add">Add this language</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface OneProps {
  name: string;
  text: EventText;
  isNew: boolean;
  onChange: (text: EventText) => void;
  onRemove: () => void;
}

function OneText({ name, text, isNew, onChange, onRemove }: OneProps) {
  const { t } = useLingui();
  const own = t({ id: 'presentation.empty', message: 'Empty: as the event was written' });
  const field = (key: 'title' | 'summary' | 'description', maxLength: number) => ({
    lang: text.language,
    dir: 'auto' as const,
    maxLength,
    value: text[key],
    onChange: (event: { target: { value: string } }) => onChange({ ...text, [key]: event.target.value }),
  });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{name}</legend>
      <TextField {...field('title', 300)} label={t({ id: 'new.name', message: 'Title' })} required autoFocus={isNew} />
      <TextArea {...field('summary', 500)} label={t({ id: 'presentation.summary', message: 'Summary' })} hint={own} />
      <TextArea {...field('description', 10_000)} label={t({ id: 'presentation.description', message: 'Description' })} hint={own} />
      <div>
        <Button
          size="s"
          look="quiet"
          icon="close"
          aria-label={t({ id: 'presentation.remove', message: `Take ${name} out` })}
          onClick={onRemove}
        >
          <Trans id="plan.texts.remove">Take this language out</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
