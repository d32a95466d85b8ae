import { useLingui } from '@lingui/react/macro';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { When } from '@/ui/When.tsx';
import { zoneCity } from '@/i18n/dates.ts';
import type { PartProps } from './SessionBasics.tsx';
import { timesOf } from './sessionValues.ts';

/** When and where, on the clocks of the event. */
export function SessionTimes({ draft, values, change, fields, isFixed }: PartProps & { isFixed: boolean }) {
  const { t } = useLingui();
  const times = timesOf(values, draft.zone);
  const city = zoneCity(draft.zone);
  return (
    <>
      <FieldRow>
        <TextField
          label={t({ id: 'plan.session.date', message: 'Date' })}
          type="date"
          required
          disabled={isFixed}
          value={values.date}
          error={fields['startsAt']}
          onChange={(event) => change({ date: event.target.value })}
        />
        <TextField
          label={t({ id: 'plan.session.start', message: 'Start' })}
          type="time"
          required
          disabled={isFixed}
          value={values.start}
          onChange={(event) => change({ start: event.target.value })}
        />
        <TextField
          label={t({ id: 'plan.session.end', message: 'End' })}
          type="time"
          required
          disabled={isFixed}
          value={values.end}
          error={fields['endsAt']}
          onChange={(event) => change({ end: event.target.value })}
        />
      </FieldRow>
      {times ? (
        <Notice tone="info" icon="clock">
          <When at={times.startsAt} zone={draft.zone} />
        </Notice>
      ) : (
        <Notice tone="error" title={t({ id: 'plan.session.noTime', message: `These times mean nothing on the clocks of ${city}` })} />
      )}
      <SelectField
        label={t({ id: 'plan.session.room', message: 'Room' })}
        value={values.room}
        onChange={(room) => change({ room })}
        options={[
          { value: '', label: t({ id: 'plan.noRoom', message: 'No room' }) },
          ...draft.rooms.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </>
  );
}
