import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isLocale, LOCALES } from '@/i18n/locales.ts';
import { SelectField, TextArea, TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';
import { LinkRows } from './LinkRows.tsx';
import type { ProfileValues } from './profileValues.ts';

interface Props {
  values: ProfileValues;
  /** Fields that were refused. */
  fields: Record<string, string>;
  countries: readonly { value: string; label: string }[];
  onChange: (values: ProfileValues) => void;
}

/** Who a speaker is: what stands on their page and beside their sessions. */
export function ProfileForm({ values, fields, countries, onChange }: Props) {
  const { t } = useLingui();
  const set = (part: Partial<ProfileValues>) => onChange({ ...values, ...part });
  return (
    <>
      <TextField
        label={t({ id: 'profile.name', message: 'Name as it is shown' })}
        required
        maxLength={120}
        dir="auto"
        autoComplete="name"
        value={values.name}
        error={fields['name']}
        onChange={(event) => set({ name: event.target.value })}
      />
      <FieldRow>
        <TextField
          label={t({ id: 'profile.affiliation', message: 'Where you work' })}
          maxLength={200}
          dir="auto"
          autoComplete="organization"
          value={values.affiliation}
          error={fields['affiliation']}
          onChange={(event) => set({ affiliation: event.target.value })}
        />
        <SelectField
          label={t({ id: 'profile.country', message: 'Country' })}
          value={values.country}
          error={fields['country']}
          options={[{ value: '', label: '–' }, ...countries]}
          onChange={(country) => set({ country })}
        />
      </FieldRow>
      <Biography values={values} error={fields['bio'] ?? fields['bios']} onChange={set} />
      <LinkRows links={values.links} error={fields['links']} onChange={(links) => set({ links })} />
    </>
  );
}

interface BiographyProps {
  values: ProfileValues;
  error: string | undefined;
  onChange: (part: Partial<ProfileValues>) => void;
}

/** One text for everybody, and one for each language in which it should read differently. */
function Biography({ values, error, onChange }: BiographyProps) {
  const { t } = useLingui();
  const [language, setLanguage] = useState('');
  const text = language ? (values.bios[language] ?? '') : values.bio;
  const others = Object.keys(values.bios).filter((code) => !isLocale(code));
  return (
    <>
      <SelectField
        label={t({ id: 'profile.language', message: 'Language of the biography' })}
        value={language}
        onChange={setLanguage}
        options={[
          { value: '', label: t({ id: 'profile.everybody', message: 'For everybody' }) },
          ...Object.entries(LOCALES).map(([value, label]) => ({ value, label: values.bios[value] ? `${label} ✓` : label })),
          ...others.map((code) => ({ value: code, label: code })),
        ]}
      />
      <TextArea
        label={t({ id: 'profile.bio', message: 'Biography' })}
        hint={
          language
            ? t({ id: 'profile.bioOther', message: 'Readers of this language see it; empty, they see the one for everybody.' })
            : t({ id: 'profile.bioHint', message: 'A few sentences. An empty line begins a new paragraph.' })
        }
        rows={6}
        maxLength={10_000}
        dir="auto"
        {...(language ? { lang: language } : {})}
        value={text}
        error={error}
        onChange={(event) =>
          onChange(language ? { bios: { ...values.bios, [language]: event.target.value } } : { bio: event.target.value })
        }
      />
    </>
  );
}

export function Pending() {
  return <Trans id="profile.pending">Saved. Everybody sees it once the organisers have published it.</Trans>;
}
