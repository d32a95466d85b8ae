import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { AdmissionRule, AdmissionWish } from '@/api/types.ts';
import { zoneCity } from '@/i18n/dates.ts';
import { CheckField, ChoiceField, SelectField, TextField } from '@/ui/Field.tsx';
import { FieldRow, Form } from '@/ui/Form.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { isLimited, ruleValues, wishOf, type RuleValues } from './seatRules.ts';
import { SeatsField, WhereFields } from './WhereFields.tsx';

interface Props {
  kept: AdmissionRule;
  zone: string;
  onSave: (version: number, wish: AdmissionWish) => Promise<AdmissionRule>;
}

/** How people come in: the rule, the seats, the waiting list, the times. */
export function RulesForm({ kept, zone, onSave }: Props) {
  const desk = useRules(kept, zone, onSave);
  return (
    <Form onSubmit={() => desk.changed && desk.save()}>
      <RuleFields values={desk.values} base={desk.base} fields={desk.refused?.fields ?? {}} zone={zone} change={desk.change} />
      <SaveFoot changed={desk.changed} saving={desk.saving} stale={desk.stale} refused={desk.refused} onDiscard={desk.discard} />
    </Form>
  );
}

interface FieldsProps {
  values: RuleValues;
  base: AdmissionRule;
  fields: Readonly<Record<string, string>>;
  zone: string;
  change: (part: Partial<RuleValues>) => void;
}

function RuleFields({ values, base, fields, zone, change }: FieldsProps) {
  const { t } = useLingui();
  const limited = isLimited(values);
  const held = (hours: number) => {
    const days = hours / 24;
    return hours > 24 ? t({ id: 'rules.heldDays', message: `${days} days` }) : t({ id: 'rules.heldHours', message: `${hours} hours` });
  };
  return (
    <>
      <RuleChoice rule={values.rule} change={change} />
      <WhereFields values={values} base={base} fields={fields} change={change} />
      <SeatsField
        label={
          values.attendance === 'hybrid'
            ? t({ id: 'rules.seatsWhole', message: 'Seats altogether' })
            : t({ id: 'rules.seats', message: 'Seats' })
        }
        seats={values.seats}
        taken={base.taken}
        error={fields['seats']}
        onChange={(seats) => change({ seats })}
      />
      {limited ? (
        <CheckField
          label={t({ id: 'rules.waits', message: 'Keep a waiting list' })}
          hint={t({ id: 'rules.waitsHint', message: 'Who comes too late may wait. A free seat is held for whoever waits longest.' })}
          checked={values.waits}
          onChange={(event) => change({ waits: event.target.checked })}
        />
      ) : null}
      {limited && values.waits ? (
        <SelectField
          label={t({ id: 'rules.hours', message: 'A seat is held for' })}
          value={values.hours}
          onChange={(hours) => change({ hours })}
          options={[...new Set(['6', '24', '48', '72', '168', values.hours])].map((hours) => ({
            value: hours,
            label: held(Number(hours)),
          }))}
        />
      ) : null}
      <TimeFields values={values} fields={fields} zone={zone} change={change} />
    </>
  );
}

/** On the clocks of the event. */
function TimeFields({ values, fields, zone, change }: Omit<FieldsProps, 'base'>) {
  const { t } = useLingui();
  const city = zoneCity(zone);
  const clock = t({ id: 'rules.clock', message: `On the clocks of ${city}` });
  return (
    <FieldRow>
      <TextField
        label={t({ id: 'rules.opens', message: 'Registration opens' })}
        hint={clock}
        type="datetime-local"
        value={values.opens}
        error={fields['opensAt']}
        onChange={(event) => change({ opens: event.target.value })}
      />
      <TextField
        label={t({ id: 'rules.closes', message: 'Registration closes' })}
        hint={clock}
        type="datetime-local"
        value={values.closes}
        error={fields['closesAt']}
        onChange={(event) => change({ closes: event.target.value })}
      />
    </FieldRow>
  );
}

function RuleChoice({ rule, change }: { rule: RuleValues['rule']; change: FieldsProps['change'] }) {
  const { t } = useLingui();
  const choices = [
    {
      value: 'open',
      label: t({ id: 'rules.open', message: 'Open to everybody' }),
      hint: t({ id: 'rules.openHint', message: 'Whoever registers has a seat, as long as there are seats.' }),
    },
    {
      value: 'approval',
      label: t({ id: 'rules.approval', message: 'By approval' }),
      hint: t({ id: 'rules.approvalHint', message: 'Everybody may ask. You approve or decline; they are told by mail.' }),
    },
    {
      value: 'invitation',
      label: t({ id: 'rules.invitation', message: 'By invitation' }),
      hint: t({ id: 'rules.invitationHint', message: 'Only with a code, or with a link of their own.' }),
    },
    {
      value: 'application',
      label: t({ id: 'rules.application', message: 'By application' }),
      hint: t({ id: 'rules.applicationHint', message: 'People apply until the deadline; you choose who comes.' }),
    },
  ];
  return (
    <ChoiceField
      legend={t({ id: 'rules.who', message: 'Who comes in' })}
      name="rule"
      value={rule}
      onChange={(next) => change({ rule: next as RuleValues['rule'] })}
      choices={choices}
    />
  );
}

function useRules(kept: AdmissionRule, zone: string, onSave: Props['onSave']) {
  const [base, setBase] = useState(kept);
  const [values, setValues] = useState(() => ruleValues(kept, zone));
  const [saving, setSaving] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [refused, setRefused] = useState<ApiError | null>(null);
  const takeOver = (rule: AdmissionRule) => {
    setBase(rule);
    setValues(ruleValues(rule, zone));
    setRefused(null);
  };
  return {
    base,
    values,
    saving,
    refused: refused?.code === 'stale' ? null : refused,
    stale: refused?.code === 'stale',
    changed: JSON.stringify(ruleValues(base, zone)) !== JSON.stringify(values),
    change: (part: Partial<RuleValues>) => {
      setSaving('idle');
      setValues((now) => ({ ...now, ...part }));
    },
    discard: () => takeOver(kept),
    save: () => {
      setSaving('busy');
      wishOf(values, zone)
        .then((wish) => onSave(base.version, wish))
        .then(
          (saved) => {
            takeOver(saved);
            setSaving('saved');
          },
          (error: unknown) => {
            setRefused(asApiError(error));
            setSaving('idle');
          },
        );
    },
  };
}
