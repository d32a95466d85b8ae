import { Trans, useLingui } from '@lingui/react/macro';
import type { CircularText, CircularWish } from '@/api/types.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField, SelectField, TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';
import { WordingFields } from './WordingForm.tsx';
import type { CircularValues, When } from './circularValues.ts';
import styles from './Mail.module.css';

type State = CircularWish['audience'][number];

interface Props {
  values: CircularValues;
  places: readonly string[];
  /** Seats are given by application. */
  applications: boolean;
  fields: Readonly<Record<string, string>>;
  language: CircularText['language'];
  onLanguage: (language: CircularText['language']) => void;
  onChange: (values: CircularValues) => void;
}

const LANGUAGES = Object.keys(LOCALES) as CircularText['language'][];

/** To whom, when, and what, in as many languages as it is written in. */
export function CircularFields({ values, places, applications, fields, language, onLanguage, onChange }: Props) {
  const { t } = useLingui();
  const at = values.texts.findIndex((text) => text.language === language);
  const text = values.texts[at];
  const written = (one: CircularText['language']) => values.texts.some((kept) => kept.language === one);
  const name = (one: CircularText['language']) => (written(one) ? `${LOCALES[one]} ✓` : LOCALES[one]);
  const change = (words: { subject: string; text: string }) =>
    onChange({ ...values, texts: values.texts.map((kept) => (kept.language === language ? { ...kept, ...words } : kept)) });
  return (
    <>
      <Audience
        applications={applications && values.when !== 'session'}
        chosen={values.audience}
        onChange={(audience) => onChange({ ...values, audience })}
      />
      <Moment values={values} applications={applications} onChange={onChange} />
      <SelectField
        label={t({ id: 'circular.language', message: 'Language' })}
        hint={t({ id: 'circular.languageHint', message: 'Readers whose language is missing get the first one.' })}
        value={language}
        options={LANGUAGES.map((one) => ({ value: one, label: name(one) }))}
        onChange={(value) => onLanguage(LANGUAGES.find((one) => one === value) ?? 'en')}
      />
      {text ? (
        <WordingFields
          words={text}
          places={places}
          fields={{ subject: fields[`texts/${at}/subject`] ?? '', text: fields[`texts/${at}/text`] ?? '' }}
          onChange={change}
        />
      ) : null}
      {text && values.texts.length > 1 ? (
        <div>
          <Button
            look="quiet"
            icon="trash"
            onClick={() => {
              const texts = values.texts.filter((kept) => kept.language !== language);
              onChange({ ...values, texts });
              onLanguage(texts[0]?.language ?? 'en');
            }}
          >
            <Trans id="circular.without">Without this language</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface AudienceProps {
  applications: boolean;
  chosen: readonly State[];
  onChange: (audience: State[]) => void;
}

function Audience({ applications, chosen, onChange }: AudienceProps) {
  const { t } = useLingui();
  const applied: { value: State; label: string }[] = [
    { value: 'application-draft', label: t({ id: 'circular.applying', message: 'Write an application, not sent yet' }) },
    { value: 'application-submitted', label: t({ id: 'circular.applied', message: 'Have applied' }) },
    { value: 'application-accepted', label: t({ id: 'circular.accepted', message: 'Were chosen, seat not taken yet' }) },
    { value: 'application-waiting', label: t({ id: 'circular.ranked', message: 'Applied, on the waiting list' }) },
    { value: 'application-declined', label: t({ id: 'circular.refused', message: 'Applied, declined' }) },
  ];
  const states: { value: State; label: string }[] = [
    { value: 'confirmed', label: t({ id: 'circular.confirmed', message: 'Have a seat' }) },
    { value: 'waiting', label: t({ id: 'circular.waiting', message: 'Wait for a seat' }) },
    { value: 'offered', label: t({ id: 'regState.offered', message: 'Holds an offer' }) },
    { value: 'pending', label: t({ id: 'circular.pending', message: 'Ask for a seat' }) },
    { value: 'declined', label: t({ id: 'circular.declined', message: 'Were declined' }) },
    { value: 'cancelled', label: t({ id: 'circular.cancelled', message: 'Gave their seat back' }) },
  ];
  return (
    <fieldset className={styles.audience}>
      <legend>
        <Trans id="circular.to">To people who</Trans>
      </legend>
      {[...states, ...applied.filter(({ value }) => applications || chosen.includes(value))].map(({ value, label }) => (
        <CheckField
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(event) => onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
        />
      ))}
    </fieldset>
  );
}

interface MomentProps {
  values: CircularValues;
  applications: boolean;
  onChange: (values: CircularValues) => void;
}

function Moment({ values, applications, onChange }: MomentProps) {
  const { t } = useLingui();
  const moments: { value: When; label: string }[] = [
    { value: 'release', label: t({ id: 'circular.now', message: 'As soon as it is released' }) },
    { value: 'before-1440', label: t({ id: 'circular.day', message: 'One day before the event' }) },
    { value: 'before-60', label: t({ id: 'circular.hour', message: 'One hour before the event' }) },
    { value: 'before', label: t({ id: 'circular.before', message: 'At another time before the event' }) },
    { value: 'after', label: t({ id: 'circular.after', message: 'After the event' }) },
    { value: 'session', label: t({ id: 'circular.session', message: 'Before each session, to those who come to it' }) },
    ...(applications || values.when === 'deadline'
      ? [{ value: 'deadline' as const, label: t({ id: 'circular.deadline', message: 'Before applications close' }) }]
      : []),
  ];
  const units: { value: CircularValues['unit']; label: string }[] = [
    { value: 'minutes', label: t({ id: 'circular.minutes', message: 'minutes' }) },
    { value: 'hours', label: t({ id: 'circular.hours', message: 'hours' }) },
    { value: 'days', label: t({ id: 'circular.days', message: 'days' }) },
  ];
  const own = ['before', 'after', 'session', 'deadline'].includes(values.when);
  return (
    <>
      <SelectField
        label={t({ id: 'circular.when', message: 'When it goes' })}
        value={values.when}
        options={moments}
        onChange={(value) => onChange({ ...values, when: moments.find((one) => one.value === value)?.value ?? 'release' })}
      />
      {own ? (
        <FieldRow>
          <TextField
            label={t({ id: 'circular.amount', message: 'How long before or after' })}
            type="number"
            inputMode="numeric"
            min={0}
            max={365}
            required
            value={values.amount}
            onChange={(event) => onChange({ ...values, amount: event.target.value })}
          />
          <SelectField
            label={t({ id: 'circular.unit', message: 'Counted in' })}
            value={values.unit}
            options={units}
            onChange={(value) => onChange({ ...values, unit: units.find((one) => one.value === value)?.value ?? 'hours' })}
          />
        </FieldRow>
      ) : null}
    </>
  );
}
