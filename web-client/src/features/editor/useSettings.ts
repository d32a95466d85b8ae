import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { EventSettings, SettingsPage } from '@/api/types.ts';
import { isChanged, mergeSettings, settingsOf, settingsValues, type SettingsField, type SettingsValues } from './settingsValues.ts';

interface Parts {
  kept: SettingsPage;
  onSave: (version: number, settings: EventSettings) => Promise<SettingsPage>;
  /** As they are now, when somebody else was faster. */
  onReread: () => Promise<SettingsPage>;
}

/** What somebody else saved meanwhile. */
export interface Meanwhile {
  by: string | undefined;
  taken: readonly SettingsField[];
  clashes: readonly SettingsField[];
  theirs: SettingsValues;
}

/** What becomes other; as a function of how they stand, where it was begun earlier. */
export type Change = Partial<SettingsValues> | ((now: SettingsValues) => Partial<SettingsValues>);

interface Held {
  base: SettingsPage;
  values: SettingsValues;
  meanwhile: Meanwhile | null;
}

/** The settings while they are edited. When two save, the second sees what the first did, field by field, and saves again. */
export function useSettings({ kept, onSave, onReread }: Parts) {
  const [held, setHeld] = useState<Held>(() => ({ base: kept, values: settingsValues(kept.settings), meanwhile: null }));
  const [saving, setSaving] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [refused, setRefused] = useState<ApiError | null>(null);
  const base = settingsValues(held.base.settings);
  const change = (part: Change) => {
    if (saving === 'busy') return;
    setSaving('idle');
    setHeld((now) => ({ ...now, values: { ...now.values, ...(typeof part === 'function' ? part(now.values) : part) } }));
  };
  const takeOver = (page: SettingsPage) => setHeld({ base: page, values: settingsValues(page.settings), meanwhile: null });
  const merge = (page: SettingsPage) => {
    const theirs = settingsValues(page.settings);
    const { values, taken, clashes } = mergeSettings(base, held.values, theirs);
    setHeld({ base: page, values, meanwhile: { by: page.changedBy, taken, clashes, theirs } });
  };
  const save = async () => {
    setSaving('busy');
    setRefused(null);
    try {
      takeOver(await onSave(held.base.version, await settingsOf(held.values)));
      setSaving('saved');
    } catch (error) {
      const failure = asApiError(error);
      setSaving('idle');
      if (failure.code !== 'stale') return setRefused(failure);
      try {
        merge(await onReread());
      } catch (unread) {
        setRefused(asApiError(unread));
      }
    }
  };
  return {
    values: held.values,
    meanwhile: held.meanwhile,
    changed: isChanged(base, held.values),
    saving,
    refused,
    change,
    save: () => void save(),
    discard: () => {
      setSaving('idle');
      setRefused(null);
      takeOver(held.base);
    },
    takeTheirs: (field: SettingsField) => {
      const { meanwhile } = held;
      if (!meanwhile) return;
      const clashes = meanwhile.clashes.filter((one) => one !== field);
      const values = { ...held.values, [field]: meanwhile.theirs[field] };
      setHeld({ ...held, values, meanwhile: { ...meanwhile, clashes, taken: [...meanwhile.taken, field] } });
    },
  };
}
