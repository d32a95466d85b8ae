import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/ui/Button.tsx';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { useLanguageName, useLanguages } from '@/i18n/languages.ts';
import { RichArea } from './RichArea.tsx';
import { NO_TEXT } from './sessionValues.ts';
import type { SessionText } from './types.ts';
import styles from './SessionForm.module.css';

interface Props {
  texts: Readonly<Record<string, SessionText>>;
  /** The language of the first text; it needs no other. */
  own: string;
  onChange: (texts: Record<string, SessionText>) => void;
}

/** The same words for readers of other languages; who has none of them reads the first. */
export function OtherLanguages({ texts, own, onChange }: Props) {
  const { t } = useLingui();
  const name = useLanguageName();
  const free = useLanguages().filter(({ value }) => value !== own && !(value in texts));
  const [chosen, setChosen] = useState('');
  const next = free.find(({ value }) => value === chosen)?.value ?? free[0]?.value ?? '';
  const put = (language: string, what: Partial<SessionText>) =>
    onChange({ ...texts, [language]: { ...(texts[language] ?? NO_TEXT), ...what } });
  return (
    <>
      {Object.entries(texts).map(([language, text]) => (
        <fieldset key={language} className={styles.group}>
          <legend className={styles.legend}>{name(language)}</legend>
          <TextField
            label={t({ id: 'plan.session.title', message: 'Title' })}
            maxLength={300}
            dir="auto"
            lang={language}
            value={text.title}
            onChange={(event) => put(language, { title: event.target.value })}
          />
          <RichArea
            label={t({ id: 'plan.session.abstract', message: 'What it is about' })}
            maxLength={20_000}
            lang={language}
            value={text.abstract}
            onChange={(abstract) => put(language, { abstract })}
          />
          <div>
            <Button
              size="s"
              look="quiet"
              icon="close"
              onClick={() => onChange(Object.fromEntries(Object.entries(texts).filter(([one]) => one !== language)))}
            >
              <Trans id="plan.texts.remove">Take this language out</Trans>
            </Button>
          </div>
        </fieldset>
      ))}
      {next ? (
        <div className={styles.add}>
          <SelectField label={t({ id: 'plan.texts.language', message: 'Language' })} value={next} onChange={setChosen} options={free} />
          <Button icon="plus" onClick={() => put(next, {})}>
            <Trans id="plan.texts.add">Add this language</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}
