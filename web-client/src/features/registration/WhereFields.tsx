import { Plural, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AdmissionRule } from '@/api/types.ts';
import { count } from '@/i18n/dates.ts';
import { ChoiceField, TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';
import { LinkField } from '@/ui/LinkField.tsx';
import type { RuleValues } from './seatRules.ts';

interface Props {
  values: RuleValues;
  base: AdmissionRule;
  fields: Readonly<Record<string, string>>;
  change: (part: Partial<RuleValues>) => void;
}

/** How people take part: online, at a place, or either; with seats for each way where they choose. */
export function WhereFields({ values, base, fields, change }: Props) {
  const { t } = useLingui();
  return (
    <>
      <ChoiceField
        legend={t({ id: 'rules.where', message: 'How people take part' })}
        name="attendance"
        value={values.attendance}
        onChange={(attendance) => change({ attendance: attendance as RuleValues['attendance'] })}
        choices={[
          { value: 'online', label: t({ id: 'rules.online', message: 'Online' }) },
          { value: 'in-person', label: t({ id: 'rules.inPerson', message: 'In person' }) },
          {
            value: 'hybrid',
            label: t({ id: 'rules.hybrid', message: 'Online or in person' }),
            hint: t({ id: 'rules.hybridHint', message: 'Everybody chooses when registering, and may change it while there are seats.' }),
          },
        ]}
      />
      {values.attendance === 'online' ? null : <VenueFields values={values} fields={fields} change={change} />}
      {values.attendance === 'hybrid' ? (
        <FieldRow>
          <SeatsField
            label={t({ id: 'rules.inPersonSeats', message: 'Seats in person' })}
            seats={values.inPersonSeats}
            taken={base.inPerson.taken}
            error={fields['inPersonSeats']}
            onChange={(inPersonSeats) => change({ inPersonSeats })}
          />
          <SeatsField
            label={t({ id: 'rules.onlineSeats', message: 'Seats online' })}
            seats={values.onlineSeats}
            taken={base.online.taken}
            error={fields['onlineSeats']}
            onChange={(onlineSeats) => change({ onlineSeats })}
          />
        </FieldRow>
      ) : null}
    </>
  );
}

function VenueFields({ values, fields, change }: Omit<Props, 'base'>) {
  const { t } = useLingui();
  return (
    <>
      <FieldRow>
        <TextField
          label={t({ id: 'rules.venue', message: 'Place' })}
          maxLength={200}
          required={values.address.trim() !== '' || values.map.trim() !== ''}
          value={values.venue}
          error={fields['venue/name']}
          onChange={(event) => change({ venue: event.target.value })}
        />
        <TextField
          label={t({ id: 'rules.address', message: 'Street and town' })}
          maxLength={300}
          value={values.address}
          onChange={(event) => change({ address: event.target.value })}
        />
      </FieldRow>
      <LinkField
        label={t({ id: 'rules.map', message: 'Link to a map' })}
        value={values.map}
        error={fields['venue/map']}
        onChange={(map) => change({ map })}
      />
    </>
  );
}

interface SeatsProps {
  label: string;
  seats: string;
  taken: number;
  error: string | undefined;
  onChange: (seats: string) => void;
}

/** A number of seats, beside how many are taken; empty is without limit. */
export function SeatsField({ label, seats, taken, error, onChange }: SeatsProps) {
  return (
    <TextField
      label={label}
      hint={<TakenHint seats={seats} taken={taken} />}
      type="number"
      inputMode="numeric"
      min={0}
      max={1_000_000}
      value={seats}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function TakenHint({ seats, taken }: { seats: string; taken: number }): ReactNode {
  const { t, i18n } = useLingui();
  if (seats.trim() !== '' && Number(seats) < taken) {
    return (
      <Plural
        id="rules.fewer"
        value={taken}
        one="# seat is taken already. Nobody loses it; nobody else comes in."
        other="# seats are taken already. Nobody loses one; nobody else comes in."
      />
    );
  }
  const many = count(taken, i18n.locale);
  return taken === 0
    ? t({ id: 'rules.seatsHint', message: 'Left empty, there is no limit.' })
    : t({ id: 'rules.seatsTaken', message: `${many} taken. Left empty, there is no limit.` });
}
