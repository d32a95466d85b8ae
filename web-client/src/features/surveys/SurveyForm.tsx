import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { SurveyDesk, SurveyWish } from '@/api/types.ts';
import { zoneCity } from '@/i18n/dates.ts';
import { ChoiceField, TextField } from '@/ui/Field.tsx';
import { FieldRow, Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { surveyValues, surveyWish, type SurveyValues } from './surveyRules.ts';

interface Props {
  kept: SurveyDesk;
  zone: string;
  onSave: (wish: SurveyWish) => Promise<SurveyDesk>;
  /** As it is kept now. */
  onReload: () => Promise<SurveyDesk>;
}

/** Whom is asked, when, and whether their names are kept. */
export function SurveyForm({ kept, zone, onSave, onReload }: Props) {
  const desk = useSurvey({ kept, zone, onSave, onReload });
  const { values, change } = desk;
  return (
    <Form onSubmit={() => (desk.changed || desk.fresh) && desk.save()}>
      <Names values={values} fixed={kept.answers > 0} change={change} />
      <Audience values={values} change={change} />
      <Times values={values} zone={zone} missing={desk.missing} refused={desk.refused} change={change} />
      <SaveFoot
        changed={desk.changed}
        fresh={desk.fresh}
        saving={desk.saving}
        stale={desk.refused?.code === 'stale'}
        refused={desk.refused?.code === 'stale' ? null : desk.refused}
        onDiscard={desk.discard}
      />
    </Form>
  );
}

interface PartProps {
  values: SurveyValues;
  change: (part: Partial<SurveyValues>) => void;
}

/** What those who answer are told; once somebody has trusted in it, it stays. */
function Names({ values, fixed, change }: PartProps & { fixed: boolean }) {
  const { t } = useLingui();
  if (fixed) {
    return (
      <Notice tone="info">
        {values.anonymous === 'yes' ? (
          <Trans id="survey.fixedAnonymous">Answers are kept without names. People have answered, so this stays as it is.</Trans>
        ) : (
          <Trans id="survey.fixedNamed">Answers are kept with names. People have answered, so this stays as it is.</Trans>
        )}
      </Notice>
    );
  }
  return (
    <ChoiceField
      legend={t({ id: 'survey.names', message: 'Names' })}
      name="anonymous"
      value={values.anonymous}
      onChange={(next) => change({ anonymous: next as SurveyValues['anonymous'] })}
      choices={[
        {
          value: 'yes',
          label: t({ id: 'survey.anonymous', message: 'Without names' }),
          hint: t({
            id: 'survey.anonymousHint',
            message: 'Nobody can tell who wrote what, you neither. Results show from five answers on.',
          }),
        },
        {
          value: 'no',
          label: t({ id: 'survey.named', message: 'With names' }),
          hint: t({ id: 'survey.namedHint', message: 'You see who wrote what. People can change their answers until it closes.' }),
        },
      ]}
    />
  );
}

function Audience({ values, change }: PartProps) {
  const { t } = useLingui();
  return (
    <ChoiceField
      legend={t({ id: 'survey.audience', message: 'Who is asked' })}
      name="audience"
      value={values.audience}
      onChange={(next) => change({ audience: next as SurveyValues['audience'] })}
      choices={[
        {
          value: 'registered',
          label: t({ id: 'survey.registered', message: 'Whoever has a seat' }),
          hint: t({ id: 'survey.registeredHint', message: 'They find it on the event’s page and in their own events.' }),
        },
        {
          value: 'link',
          label: t({ id: 'survey.link', message: 'Whoever has the link' }),
          hint:
            values.anonymous === 'yes'
              ? t({ id: 'survey.linkHint', message: 'Nobody has to sign in; who does not can answer more than once.' })
              : t({ id: 'survey.linkNamedHint', message: 'They sign in first, so that there is a name.' }),
        },
      ]}
    />
  );
}

interface TimesProps extends PartProps {
  zone: string;
  missing: boolean;
  refused: ApiError | null;
}

function Times({ values, zone, missing, refused, change }: TimesProps) {
  const { t } = useLingui();
  const city = zoneCity(zone);
  const clock = t({ id: 'survey.clock', message: `On the clocks of ${city}` });
  return (
    <FieldRow>
      <TextField
        label={t({ id: 'survey.opens', message: 'Opens' })}
        hint={clock}
        type="datetime-local"
        value={values.opens}
        error={missing ? t({ id: 'survey.opensNeeded', message: 'Please say from when on' }) : undefined}
        onChange={(event) => change({ opens: event.target.value })}
      />
      <TextField
        label={t({ id: 'survey.closes', message: 'Closes (optional)' })}
        hint={clock}
        type="datetime-local"
        value={values.closes}
        error={refused?.code === 'time-invalid' ? refused.message : undefined}
        onChange={(event) => change({ closes: event.target.value })}
      />
    </FieldRow>
  );
}

function useSurvey({ kept, zone, onSave, onReload }: Props) {
  const [base, setBase] = useState(kept);
  const [values, setValues] = useState(() => surveyValues(kept, zone));
  const [saving, setSaving] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [missing, setMissing] = useState(false);
  const takeOver = (desk: SurveyDesk) => {
    setBase(desk);
    setValues(surveyValues(desk, zone));
    setRefused(null);
    setMissing(false);
  };
  const save = async () => {
    const wish = await surveyWish(values, base.version, zone);
    if (!wish) return setMissing(true);
    setSaving('busy');
    try {
      takeOver(await onSave(wish));
      setSaving('saved');
    } catch (error) {
      setRefused(asApiError(error));
      setSaving('idle');
    }
  };
  return {
    values,
    saving,
    refused,
    missing,
    fresh: base.version === 0,
    changed: JSON.stringify(surveyValues(base, zone)) !== JSON.stringify(values),
    change: (part: Partial<SurveyValues>) => {
      setSaving('idle');
      setMissing(false);
      setValues((now) => ({ ...now, ...part }));
    },
    discard: () => void onReload().then(takeOver),
    save: () => void save(),
  };
}
