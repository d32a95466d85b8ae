import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useState, type ChangeEvent, type ReactNode } from 'react';
import type { EventDraft, Membership, TemplateWish } from '@/api/types.ts';
import { ownZone } from '@/i18n/dates.ts';
import { instantOf } from '@/i18n/instants.ts';
import { LOCALES } from '@/i18n/locales.ts';
import { Button } from '@/ui/Button.tsx';
import { CheckField, ChoiceField, SelectField, TextArea, TextField } from '@/ui/Field.tsx';
import { FieldRow, Form } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { When } from '@/ui/When.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { beginningOf, draftOf, emptyWebinar, type WebinarValues } from './webinarValues.ts';

const ZoneSelect = lazy(() => import('@/ui/rich/ZoneSelect.tsx').then((m) => ({ default: m.ZoneSelect })));

interface Props {
  organisations: readonly Membership[];
  busy: boolean;
  /** What the server said about single fields. */
  fields: Readonly<Record<string, string>>;
  onCreate: (draft: EventDraft) => void;
  onBegin: (wish: TemplateWish) => void;
  children?: ReactNode;
}

type Change = (what: Partial<WebinarValues>) => void;

export function WebinarForm({ organisations, busy, fields, onCreate, onBegin, children }: Props) {
  const { t, i18n } = useLingui();
  const [values, setValues] = useState<WebinarValues>(() => emptyWebinar(organisations[0]?.organisation ?? '', ownZone(), i18n.locale));
  const startsAt = useInstant(values);
  const change: Change = (what) => setValues((now) => ({ ...now, ...what }));
  const text = (name: 'title' | 'speaker') => ({
    name,
    value: values[name],
    error: fields[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => change({ [name]: event.target.value }),
  });
  const { template } = values;
  const submit = () => {
    if (startsAt && template) onBegin(beginningOf(values, template, startsAt));
    else if (startsAt) onCreate(draftOf(values, startsAt));
  };
  return (
    <Form onSubmit={submit}>
      <TemplateChoice value={values.template} onChange={(template) => change({ template })} />
      {organisations.length > 1 ? (
        <SelectField
          label={t({ id: 'new.organisation', message: 'Organisation' })}
          value={values.organisation}
          onChange={(organisation) => change({ organisation })}
          options={organisations.map((one) => ({ value: one.organisation, label: one.name }))}
        />
      ) : null}
      <TextField {...text('title')} label={t({ id: 'new.name', message: 'Title' })} required maxLength={300} />
      <TextArea
        label={t({ id: 'new.summary', message: 'Two sentences that make people want to come' })}
        maxLength={500}
        value={values.summary}
        error={fields['summary']}
        onChange={(event) => change({ summary: event.target.value })}
      />
      <TimeFields values={values} fields={fields} change={change} startsAt={startsAt} />
      {template ? (
        <LanguageField values={values} change={change} />
      ) : (
        <>
          <TextField {...text('speaker')} label={t({ id: 'new.speaker', message: 'Speaker' })} maxLength={120} />
          <StageFields values={values} fields={fields} change={change} />
        </>
      )}
      {children}
      <div>
        <Button type="submit" look="primary" size="l" busy={busy}>
          <Trans id="new.create">Create the draft</Trans>
        </Button>
      </div>
    </Form>
  );
}

interface PartProps {
  values: WebinarValues;
  fields: Readonly<Record<string, string>>;
  change: Change;
}

function TimeFields({ values, fields, change, startsAt }: PartProps & { startsAt: string | null }) {
  const { t } = useLingui();
  return (
    <>
      <FieldRow>
        <TextField
          label={t({ id: 'new.date', message: 'Day' })}
          type="date"
          required
          value={values.date}
          error={fields['startsAt']}
          onChange={(event) => change({ date: event.target.value })}
        />
        <TextField
          label={t({ id: 'new.time', message: 'Start' })}
          type="time"
          required
          value={values.time}
          onChange={(event) => change({ time: event.target.value })}
        />
        {values.template ? null : (
          <TextField
            label={t({ id: 'new.minutes', message: 'Minutes' })}
            type="number"
            min={5}
            max={720}
            required
            value={values.minutes}
            error={fields['minutes']}
            onChange={(event) => change({ minutes: event.target.value })}
          />
        )}
      </FieldRow>
      <Suspense>
        <ZoneSelect
          label={t({ id: 'new.zone', message: 'Time zone of the event' })}
          nothing={t({ id: 'new.noZone', message: 'No such city' })}
          value={values.zone}
          onChange={(zone) => change({ zone })}
        />
      </Suspense>
      {startsAt ? (
        <Notice tone="info" icon="clock" title={t({ id: 'new.starts', message: 'It starts' })}>
          <When at={startsAt} zone={values.zone} />
        </Notice>
      ) : (
        <Notice
          tone="error"
          title={t({ id: 'new.noTime', message: 'This time does not exist on that day: the clock is put forward over it' })}
        />
      )}
    </>
  );
}

function StageFields({ values, fields, change }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <ChoiceField
        legend={t({ id: 'new.stage', message: 'How the audience receives it' })}
        name="stage"
        value={values.stage}
        onChange={(stage) => change({ stage: stage === 'meeting' ? 'meeting' : 'broadcast' })}
        choices={[
          {
            value: 'broadcast',
            label: t({ id: 'new.broadcast', message: 'Broadcast' }),
            hint: t({ id: 'new.broadcastHint', message: 'You send from OBS or another encoder; any number of people watch.' }),
          },
          {
            value: 'meeting',
            label: t({ id: 'new.meeting', message: 'Meeting' }),
            hint: t({ id: 'new.meetingHint', message: 'Everybody can be seen and heard; needs a connected Jitsi server.' }),
          },
        ]}
      />
      <CheckField
        label={t({ id: 'new.recorded', message: 'Record it' })}
        hint={t({ id: 'new.recordedHint', message: 'People are asked before they enter.' })}
        checked={values.recorded}
        onChange={(event) => change({ recorded: event.target.checked })}
      />
      <FieldRow>
        <LanguageField values={values} change={change} />
        <TextField
          label={t({ id: 'new.seats', message: 'Seats' })}
          hint={t({ id: 'new.seatsHint', message: 'Empty for no limit' })}
          type="number"
          min={1}
          max={100_000}
          value={values.seats}
          error={fields['seats']}
          onChange={(event) => change({ seats: event.target.value })}
        />
      </FieldRow>
    </>
  );
}

function LanguageField({ values, change }: Pick<PartProps, 'values' | 'change'>) {
  const { t } = useLingui();
  return (
    <SelectField
      label={t({ id: 'new.language', message: 'Language spoken' })}
      value={values.language}
      onChange={(language) => change({ language })}
      options={Object.entries(LOCALES).map(([value, label]) => ({ value, label }))}
    />
  );
}

/** The instant that day, time and zone mean; null while they mean none. */
function useInstant({ date, time, zone }: WebinarValues): string | null {
  const [instant, setInstant] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    instantOf(date, time, zone)
      .catch(() => null)
      .then((found) => current && setInstant(found));
    return () => {
      current = false;
    };
  }, [date, time, zone]);
  return instant;
}
