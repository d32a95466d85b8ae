import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '@/api/ApiError.ts';
import { retentionPreviewQuery } from '@/api/privacyQueries.ts';
import type { RetentionPeriod } from '@/api/types.ts';
import { TextField } from '@/ui/Field.tsx';
import { Form } from '@/ui/Form.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import { useSettled } from '@/ui/useSettled.ts';
import { useKeptWords } from './usePolicyWords.ts';

type Chosen = Pick<RetentionPeriod, 'kind' | 'days'>;

interface Props {
  slug: string;
  periods: readonly RetentionPeriod[];
  onSave: (chosen: Chosen[]) => Promise<unknown>;
}

/** How long what is kept; beside a changed period stands how much would go. */
export function PeriodsForm({ slug, periods, onSave }: Props) {
  const [days, setDays] = useState<Readonly<Record<string, string>>>({});
  const [saving, setSaving] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [error, setError] = useState<unknown>(null);
  const changes = periods
    .map((period) => ({ period, wanted: Number(days[period.kind] ?? period.days) }))
    .filter(({ period, wanted }) => wanted !== period.days);
  const fits = changes.every(({ period, wanted }) => Number.isInteger(wanted) && wanted >= period.least && wanted <= period.most);
  const save = () => {
    setSaving('busy');
    onSave(changes.map(({ period, wanted }) => ({ kind: period.kind, days: wanted })))
      .then(() => {
        setDays({});
        setError(null);
        setSaving('saved');
      })
      .catch((failed: unknown) => {
        setError(failed);
        setSaving('idle');
      });
  };
  return (
    <Form onSubmit={() => changes.length > 0 && fits && save()}>
      {periods.map((period) => (
        <Period
          key={period.kind}
          slug={slug}
          period={period}
          value={days[period.kind] ?? String(period.days)}
          onChange={(value) => {
            setSaving('idle');
            setDays({ ...days, [period.kind]: value });
          }}
        />
      ))}
      <SaveFoot
        changed={changes.length > 0}
        saving={saving}
        stale={false}
        refused={error ? asApiError(error) : null}
        onDiscard={() => setDays({})}
      />
    </Form>
  );
}

interface PeriodProps {
  slug: string;
  period: RetentionPeriod;
  value: string;
  onChange: (value: string) => void;
}

function Period({ slug, period, value, onChange }: PeriodProps) {
  const { t } = useLingui();
  const { name, from } = useKeptWords()[period.kind];
  const settled = Number(useSettled(value));
  const { least, most } = period;
  const fits = Number.isInteger(settled) && settled >= least && settled <= most;
  const { data } = useQuery({
    ...retentionPreviewQuery(slug, period.kind, settled),
    enabled: fits && settled !== period.days,
  });
  const bounds = t({ id: 'kept.bounds', message: `Days ${from}; ${least} to ${most}.` });
  const removes = data?.removes ?? 0;
  const preview =
    data && settled !== period.days
      ? t({ id: 'kept.preview', message: plural(removes, { one: '# entry would go.', other: '# entries would go.' }) })
      : '';
  return (
    <TextField
      label={name}
      hint={<span role="status">{[bounds, preview].filter(Boolean).join(' ')}</span>}
      error={fits ? undefined : t({ id: 'kept.outside', message: `A number from ${least} to ${most}` })}
      inputMode="numeric"
      maxLength={4}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
