import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent } from 'react';
import type { ApiError } from '@/api/ApiError.ts';
import { brandRamp, parseHex, type Look } from '@/styles/brandRamp.ts';
import { Button } from '@/ui/Button.tsx';
import { TextField } from '@/ui/Field.tsx';
import { SaveFoot } from '@/ui/SaveFoot.tsx';
import styles from './Brand.module.css';

interface Props {
  /** As it is typed; empty for the first colour. */
  value: string;
  /** What stands there. */
  saved: string;
  hue: number;
  saving: 'idle' | 'busy' | 'saved';
  refused: ApiError | null;
  onChange: (value: string) => void;
  onSave: () => void;
  onDiscard: () => void;
}

export const isColour = (value: string) => value === '' || parseHex(value) !== null;

/** One colour; what pages make of it stands beside. */
export function ColourForm({ value, saved, hue, saving, refused, onChange, onSave, onDiscard }: Props) {
  const { t } = useLingui();
  const look: Look = { hue, colour: value };
  const used = brandRamp(look)[7] ?? '';
  const isFit = isColour(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFit && saving !== 'busy') onSave();
  };
  return (
    <form className={styles.part} onSubmit={submit}>
      <h2 className={styles.title}>
        <Trans id="brand.colour">Colour</Trans>
      </h2>
      <div className={styles.pick}>
        <input
          type="color"
          className={styles.swatch}
          aria-label={t({ id: 'brand.choose', message: 'Choose a colour' })}
          value={parseHex(value) ? value : used}
          onChange={(event) => onChange(event.target.value)}
        />
        <TextField
          label={t({ id: 'brand.hex', message: 'In hexadecimal' })}
          name="colour"
          autoComplete="off"
          spellCheck={false}
          maxLength={7}
          value={value}
          error={isFit ? undefined : t({ id: 'brand.notColour', message: 'A # and six digits or letters from a to f are needed.' })}
          onChange={(event) => onChange(event.target.value.trim().toLowerCase())}
        />
      </div>
      <p className={styles.quiet}>
        <Trans id="brand.bent">
          Buttons and links use {used}: your colour, as light or dark as it takes for everybody to read it in both lights.
        </Trans>
      </p>
      {value ? (
        <div>
          <Button look="quiet" icon="retry" onClick={() => onChange('')}>
            <Trans id="brand.first">Back to the first colour</Trans>
          </Button>
        </div>
      ) : null}
      <SaveFoot
        changed={value !== saved}
        saving={saving}
        stale={refused?.code === 'stale'}
        refused={refused?.code === 'stale' ? null : refused}
        onDiscard={onDiscard}
      />
    </form>
  );
}
