import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguageName, useLanguages } from '@/i18n/languages.ts';
import { Button } from '@/ui/Button.tsx';
import { SelectField } from '@/ui/Field.tsx';
import { takeOut } from '@/ui/keepFocus.ts';
import styles from './Editor.module.css';
import { useFieldNames } from './useFieldNames.ts';

const MOST = 20;

/** Which languages are spoken, each taken out by its own button. */
export function LanguageFields({ languages, onChange }: { languages: readonly string[]; onChange: (languages: string[]) => void }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const legend = useFieldNames().languages;
  const [chosen, setChosen] = useState('');
  const free = useLanguages().filter(({ value }) => !languages.includes(value));
  const next = free.find(({ value }) => value === chosen)?.value ?? free[0]?.value ?? '';
  return (
    <fieldset className={styles.group} data-lines>
      <legend className={styles.legend}>{legend}</legend>
      {languages.length > 0 ? (
        <ul className={styles.chips}>
          {languages.map((language) => {
            const name = nameOf(language);
            return (
              <li key={language}>
                <Button
                  icon="close"
                  aria-label={t({ id: 'ui.order.remove', message: `Take ${name} out` })}
                  data-takes-out
                  onClick={(event) => takeOut(event.currentTarget, () => onChange(languages.filter((one) => one !== language)))}
                >
                  {name}
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      {next && languages.length < MOST ? (
        <div className={styles.add}>
          <SelectField label={t({ id: 'plan.texts.language', message: 'Language' })} value={next} onChange={setChosen} options={free} />
          <Button icon="plus" data-after-lines onClick={() => onChange([...languages, next])}>
            <Trans id="plan.texts.add">Add this language</Trans>
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
