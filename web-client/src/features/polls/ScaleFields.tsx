import { useLingui } from '@lingui/react/macro';
import type { PollPlan } from '@/api/types.ts';
import { SelectField, TextField } from '@/ui/Field.tsx';
import { FieldRow } from '@/ui/Form.tsx';

export function ScaleFields({ plan, onChange }: { plan: PollPlan; onChange: (part: Partial<PollPlan>) => void }) {
  const { t } = useLingui();
  const scale = plan.scale ?? { from: 1, to: 5, low: '', high: '' };
  return (
    <>
      <SelectField
        label={t({ id: 'poll.scale', message: 'Steps' })}
        value={scale.to === 5 ? '5' : '10'}
        onChange={(to) => onChange({ scale: { ...scale, from: to === '5' ? 1 : 0, to: Number(to) } })}
        options={[
          { value: '5', label: t({ id: 'poll.scale.five', message: '1 to 5' }) },
          { value: '10', label: t({ id: 'poll.scale.ten', message: '0 to 10' }) },
        ]}
      />
      <FieldRow>
        <TextField
          label={t({ id: 'poll.scale.low', message: 'The first step means' })}
          maxLength={60}
          dir="auto"
          value={scale.low}
          onChange={(event) => onChange({ scale: { ...scale, low: event.target.value } })}
        />
        <TextField
          label={t({ id: 'poll.scale.high', message: 'The last step means' })}
          maxLength={60}
          dir="auto"
          value={scale.high}
          onChange={(event) => onChange({ scale: { ...scale, high: event.target.value } })}
        />
      </FieldRow>
    </>
  );
}
