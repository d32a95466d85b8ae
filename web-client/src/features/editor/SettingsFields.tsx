import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, type ChangeEvent } from 'react';
import { CheckField, ChoiceField, SelectField, TextArea, TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';
import { LinkField } from '@/ui/LinkField.tsx';
import { Anchor } from './Anchor.tsx';
import { LanguageFields } from './LanguageFields.tsx';
import type { SettingsField, SettingsValues } from './settingsValues.ts';
import { useFieldNames } from './useFieldNames.ts';

const ZoneSelect = lazy(() => import('@/ui/rich/ZoneSelect.tsx').then((m) => ({ default: m.ZoneSelect })));

interface Props {
  values: SettingsValues;
  fields: Readonly<Record<string, string>>;
  change: (part: Partial<SettingsValues>) => void;
}

type Words =
  | 'title'
  | 'summary'
  | 'description'
  | 'starts'
  | 'ends'
  | 'venue'
  | 'address'
  | 'map'
  | 'contact'
  | 'costText'
  | 'recordingNote';

/** Where the server tells what is wrong with a field. */
const POINTERS: Partial<Record<SettingsField, string>> = {
  starts: 'settings/startsAt',
  ends: 'settings/endsAt',
  venue: 'settings/venue/name',
  address: 'settings/venue/address',
};

/** A control of one text among the values. */
function useText({ values, fields, change }: Props) {
  const names = useFieldNames();
  return (name: Words, maxLength: number) => ({
    label: names[name],
    maxLength,
    value: values[name],
    error: fields[POINTERS[name] ?? `settings/${name}`],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => change({ [name]: event.target.value }),
  });
}

export function WordFields(props: Props) {
  const { t } = useLingui();
  const text = useText(props);
  const names = useFieldNames();
  const kinds = [
    { value: 'conference', label: t({ id: 'event.kind.conference', message: 'Conference' }) },
    { value: 'series', label: t({ id: 'event.kind.series', message: 'Series' }) },
    { value: 'webinar', label: t({ id: 'event.kind.webinar', message: 'Webinar' }) },
    { value: 'workshop', label: t({ id: 'event.kind.workshop', message: 'Workshop' }) },
  ];
  return (
    <>
      <Anchor name="title">
        <TextField {...text('title', 300)} required dir="auto" />
      </Anchor>
      <SelectField
        label={names.kind}
        value={props.values.kind}
        options={kinds}
        onChange={(kind) => props.change({ kind: kind as SettingsValues['kind'] })}
      />
      <Anchor name="summary">
        <TextArea {...text('summary', 500)} dir="auto" />
      </Anchor>
      <Anchor name="description">
        <TextArea
          {...text('description', 10_000)}
          rows={8}
          dir="auto"
          hint={t({ id: 'settings.descriptionHint', message: 'Plain text; an empty line begins a new paragraph.' })}
        />
      </Anchor>
      <Anchor name="contact">
        <TextField {...text('contact', 254)} type="email" dir="ltr" />
      </Anchor>
    </>
  );
}

export function TimeFields(props: Props) {
  const { t } = useLingui();
  const text = useText(props);
  const names = useFieldNames();
  const { starts, ends } = props.values;
  return (
    <Anchor name="times">
      <FieldRow>
        <TextField {...text('starts', 16)} type="datetime-local" required />
        <TextField
          {...text('ends', 16)}
          type="datetime-local"
          required
          min={starts}
          error={
            ends && starts && ends <= starts
              ? t({ id: 'settings.endsEarly', message: 'The end comes before the beginning' })
              : text('ends', 16).error
          }
        />
      </FieldRow>
      <Suspense>
        <ZoneSelect
          label={names.zone}
          hint={t({
            id: 'settings.zoneHint',
            message: 'An event of one session takes it along, and those who come are told. Where there are several, they keep their times.',
          })}
          nothing={t({ id: 'new.noZone', message: 'No such city' })}
          value={props.values.zone}
          onChange={(zone) => props.change({ zone })}
        />
      </Suspense>
    </Anchor>
  );
}

export function PlaceFields(props: Props) {
  const { fields, change } = props;
  const { t } = useLingui();
  const text = useText(props);
  const names = useFieldNames();
  const { attendance, languages, venue, address, map } = props.values;
  const ways = [
    { value: 'online', label: t({ id: 'rules.online', message: 'Online' }) },
    { value: 'in-person', label: t({ id: 'rules.inPerson', message: 'In person' }) },
    { value: 'hybrid', label: t({ id: 'rules.hybrid', message: 'Online or in person' }) },
  ];
  return (
    <>
      <Anchor name="place">
        <ChoiceField
          legend={names.attendance}
          name="attendance"
          value={attendance}
          choices={ways}
          onChange={(next) => props.change({ attendance: next as SettingsValues['attendance'] })}
        />
        {attendance === 'online' ? null : (
          <>
            <FieldRow>
              <TextField {...text('venue', 200)} required={address.trim() !== '' || map.trim() !== ''} value={venue} dir="auto" />
              <TextField {...text('address', 300)} dir="auto" />
            </FieldRow>
            <LinkField label={names.map} value={map} error={fields['settings/venue/map']} onChange={(link) => change({ map: link })} />
          </>
        )}
      </Anchor>
      <Anchor name="languages">
        <LanguageFields languages={languages} onChange={(next) => props.change({ languages: next })} />
      </Anchor>
    </>
  );
}

export function FaceFields(props: Props) {
  const { t } = useLingui();
  const text = useText(props);
  const names = useFieldNames();
  return (
    <>
      <Anchor name="visibility">
        <ChoiceField
          legend={names.visibility}
          name="visibility"
          value={props.values.visibility}
          onChange={(next) => props.change({ visibility: next as SettingsValues['visibility'] })}
          choices={[
            {
              value: 'public',
              label: t({ id: 'settings.public', message: 'Everybody' }),
              hint: t({ id: 'settings.publicHint', message: 'It stands in the catalogue, in searches and in feeds.' }),
            },
            {
              value: 'unlisted',
              label: t({ id: 'settings.unlisted', message: 'Whoever has the address' }),
              hint: t({ id: 'settings.unlistedHint', message: 'No list and no search engine shows it.' }),
            },
            {
              value: 'invited',
              label: t({ id: 'settings.invited', message: 'Only who takes part or was invited by name' }),
              hint: t({
                id: 'settings.invitedHint',
                message: 'They see it once they have signed in; for everybody else there is no such page.',
              }),
            },
          ]}
        />
      </Anchor>
      <Anchor name="recording">
        <TextArea
          {...text('recordingNote', 1000)}
          dir="auto"
          hint={t({
            id: 'settings.recordingHint',
            message: 'Stands on the page of the event. Whoever enters a recorded session is asked as well.',
          })}
        />
      </Anchor>
    </>
  );
}

export function MoneyFields(props: Props) {
  const text = useText(props);
  const names = useFieldNames();
  return (
    <Anchor name="cost">
      <CheckField label={names.free} checked={props.values.free} onChange={(event) => props.change({ free: event.target.checked })} />
      <TextField {...text('costText', 300)} dir="auto" />
    </Anchor>
  );
}
