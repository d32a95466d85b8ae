import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Admission, AttendanceMode, SeatShare } from '@/api/types.ts';
import { ChoiceField } from '@/ui/Field.tsx';

export const isFull = (share: SeatShare | undefined) => share?.seats !== undefined && share.taken >= share.seats;

/** The share of the seats that a choice asks for. */
export const shareOf = (admission: Admission, mode: AttendanceMode | '') =>
  mode === 'online' ? admission.online : mode === 'in-person' ? admission.inPerson : undefined;

interface Props {
  admission: Admission;
  mode: AttendanceMode | '';
  onChange: (mode: AttendanceMode) => void;
}

/** Coming to the place or taking part from afar, with what is left of each. */
export function ModeChoice({ admission, mode, onChange }: Props) {
  const { t } = useLingui();
  const rest = (share: SeatShare | undefined): { hint?: string } => {
    if (share?.seats === undefined) return {};
    const left = Math.max(0, share.seats - share.taken);
    if (left > 0) return { hint: t({ id: 'seats.left', message: plural(left, { one: '# seat is left', other: '# seats are left' }) }) };
    return {
      hint: admission.waitingList
        ? t({ id: 'mode.fullWait', message: 'All seats are taken; you join the waiting list' })
        : t({ id: 'register.full', message: 'All seats are taken' }),
    };
  };
  return (
    <ChoiceField
      legend={t({ id: 'mode.legend', message: 'How do you take part?' })}
      name="mode"
      required
      value={mode}
      onChange={(next) => onChange(next as AttendanceMode)}
      choices={[
        { value: 'in-person', label: t({ id: 'rules.inPerson', message: 'In person' }), ...rest(admission.inPerson) },
        { value: 'online', label: t({ id: 'rules.online', message: 'Online' }), ...rest(admission.online) },
      ]}
    />
  );
}
