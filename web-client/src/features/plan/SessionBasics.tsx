import { useLingui } from '@lingui/react/macro';
import type { ChangeEvent } from 'react';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';
import { RichArea } from './RichArea.tsx';
import type { SessionValues } from './sessionValues.ts';
import type { Draft, SessionText } from './types.ts';
import { useLanguages } from '@/i18n/languages.ts';
import { KINDS, useKindWords } from './words.ts';

export interface PartProps {
  draft: Draft;
  values: SessionValues;
  change: (what: Partial<SessionValues>) => void;
  /** What the server said about single fields. */
  fields: Readonly<Record<string, string>>;
}

/** What it is called, in its first language. */
export function SessionBasics({ values, change, fields }: PartProps) {
  const { t } = useLingui();
  const { text } = values;
  const say = (name: keyof SessionText) => (event: ChangeEvent<HTMLInputElement>) =>
    change({ text: { ...text, [name]: event.target.value } });
  return (
    <>
      <TextField
        label={t({ id: 'plan.session.title', message: 'Title' })}
        required
        maxLength={300}
        dir="auto"
        value={text.title}
        error={fields['text/title']}
        onChange={say('title')}
      />
      <TextField
        label={t({ id: 'plan.session.subtitle', message: 'Subtitle' })}
        maxLength={1200}
        dir="auto"
        value={text.subtitle}
        error={fields['text/subtitle']}
        onChange={say('subtitle')}
      />
    </>
  );
}

/** What kind it is and what it is about. */
export function SessionDetails({ draft, values, change, fields }: PartProps) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const languages = useLanguages(values.language);
  const { text } = values;
  const none = { value: '', label: t({ id: 'plan.none', message: '–' }) };
  return (
    <>
      <FieldRow>
        <SelectField
          label={t({ id: 'plan.session.kind', message: 'Kind' })}
          value={values.kind}
          onChange={(kind) => change({ kind: KINDS.find((one) => one === kind) ?? 'other' })}
          options={KINDS.map((value) => ({ value, label: kinds[value] }))}
        />
        <SelectField
          label={t({ id: 'plan.session.track', message: 'Track' })}
          value={values.track}
          onChange={(track) => change({ track })}
          options={[none, ...draft.tracks.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <SelectField
          label={t({ id: 'plan.session.language', message: 'Language spoken' })}
          value={values.language}
          onChange={(language) => change({ language })}
          options={[none, ...languages]}
        />
      </FieldRow>
      <RichArea
        label={t({ id: 'plan.session.abstract', message: 'What it is about' })}
        maxLength={20_000}
        value={text.abstract}
        error={fields['text/abstract']}
        onChange={(abstract) => change({ text: { ...text, abstract } })}
      />
    </>
  );
}
