import { useState } from 'react';
import { asApiError, type ApiError } from './ApiError.ts';

interface Parts<Kept, Values> {
  /** As it is kept now, as far as is known here. */
  kept: Kept;
  /** What is edited; two that read alike are the same. */
  valuesOf: (kept: Kept) => Values;
  /** @param version of what the values were made from */
  onSave: (version: string, values: Values) => Promise<Kept>;
}

/** Something kept by its version while it is edited. What was typed stays, whatever others save in the meantime. */
export function useVersioned<Kept extends { version: string }, Values>({ kept, valuesOf, onSave }: Parts<Kept, Values>) {
  const [base, setBase] = useState(kept);
  const [seen, setSeen] = useState(kept.version);
  const [values, setValues] = useState(() => valuesOf(kept));
  const [saving, setSaving] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [refused, setRefused] = useState<ApiError | null>(null);
  const changed = JSON.stringify(valuesOf(base)) !== JSON.stringify(values);
  const others = kept.version !== base.version && saving !== 'busy';
  const takeOver = (from: Kept) => {
    setBase(from);
    setValues(valuesOf(from));
    setRefused(null);
  };
  if (kept.version !== seen) {
    setSeen(kept.version);
    if (others && !changed) takeOver(kept);
  }
  return {
    base,
    values,
    changed,
    saving,
    refused: refused?.code === 'stale' ? null : refused,
    stale: refused?.code === 'stale' || (others && changed),
    change: (next: Values) => {
      // What is on its way would be overtaken by its own answer.
      if (saving === 'busy') return;
      setSaving('idle');
      setValues(next);
    },
    discard: () => {
      setSaving('idle');
      takeOver(kept);
    },
    save: () => {
      setSaving('busy');
      setRefused(null);
      onSave(base.version, values).then(
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
