import { useLingui } from '@lingui/react/macro';
import { TextField } from './Field.tsx';

interface Props {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (link: string) => void;
}

/** The address of somebody's pages. */
export function LinkField({ label, value, error, onChange }: Props) {
  const { t } = useLingui();
  return (
    <TextField
      label={label}
      type="url"
      maxLength={500}
      dir="ltr"
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
      pattern="https://.+"
      hint={t({ id: 'rules.mapHint', message: 'Begins with https://' })}
    />
  );
}
