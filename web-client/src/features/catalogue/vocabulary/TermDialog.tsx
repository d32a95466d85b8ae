import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguageName, useLanguages } from '@/i18n/languages.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { cleaned, type TermRow } from './terms.ts';
import styles from './Vocabulary.module.css';

interface Props {
  title: string;
  row: TermRow;
  onDone: (row: TermRow) => void;
  onClose: () => void;
}

/** What a term is called in each language. */
export function TermDialog({ title, row, onDone, onClose }: Props) {
  const { t } = useLingui();
  const name = useLanguageName();
  const [names, setNames] = useState<Record<string, string>>({ ...row.names });
  const [tried, setTried] = useState(false);
  const shown = [...new Set([...Object.keys(LOCALES), ...Object.keys(names)])];
  const free = useLanguages().filter(({ value }) => !shown.includes(value));
  const empty = Object.keys(cleaned(names)).length === 0;
  const done = () => (empty ? setTried(true) : onDone({ ...row, names: cleaned(names) }));
  return (
    <Dialog open title={title} onClose={onClose}>
      <p className={styles.quiet}>
        <Trans id="vocabulary.names">Readers see the name in their own language, otherwise the English one.</Trans>
      </p>
      <Form onSubmit={done}>
        {shown.map((language, n) => (
          <TextField
            key={language}
            label={name(language)}
            lang={language}
            dir="auto"
            maxLength={100}
            value={names[language] ?? ''}
            error={tried && empty && n === 0 ? t({ id: 'vocabulary.nameNeeded', message: 'A name in one language is needed' }) : undefined}
            onChange={(event) => setNames({ ...names, [language]: event.target.value })}
          />
        ))}
        {free.length > 0 && shown.length < 20 ? (
          <AddLanguage free={free} onAdd={(language) => setNames({ ...names, [language]: '' })} />
        ) : null}
        {row.events > 0 ? (
          <p className={styles.quiet}>
            <Plural
              id="vocabulary.renames"
              value={row.events}
              one="# event carries it and takes the new name."
              other="# events carry it and take the new name."
            />
          </p>
        ) : null}
        <div className={styles.foot}>
          <Button type="submit" look="primary">
            {row.slug ? <Trans id="vocabulary.done">Done</Trans> : <Trans id="vocabulary.add">Add</Trans>}
          </Button>
          <p className={styles.quiet}>
            <Trans id="vocabulary.saveLater">It is saved with the list.</Trans>
          </p>
        </div>
      </Form>
    </Dialog>
  );
}

function AddLanguage({ free, onAdd }: { free: readonly { value: string; label: string }[]; onAdd: (language: string) => void }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState('');
  const next = free.find(({ value }) => value === chosen)?.value ?? free[0]?.value ?? '';
  return (
    <div className={styles.language}>
      <SelectField
        label={t({ id: 'vocabulary.language', message: 'A further language' })}
        value={next}
        onChange={setChosen}
        options={free}
      />
      <Button icon="plus" onClick={() => onAdd(next)}>
        <Trans id="plan.texts.add">Add this language</Trans>
      </Button>
    </div>
  );
}
