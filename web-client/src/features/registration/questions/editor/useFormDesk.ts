import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { FormContent, FormSheet } from '@/api/types.ts';
import { merged } from './merge.ts';

interface Requests {
  save: (form: FormContent, version: number) => Promise<FormSheet>;
  publish: (version: number) => Promise<FormSheet>;
  read: () => Promise<FormSheet>;
  isStale: (error: unknown) => boolean;
}

/** A form while it is edited. What somebody else saved meanwhile is put together with it; neither loses anything. */
export function useFormDesk(kept: FormSheet, requests: Requests) {
  const [sheet, setSheet] = useState(kept);
  const [form, setForm] = useState(kept.form);
  const [saving, setSaving] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [publishing, setPublishing] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [doubled, setDoubled] = useState<number | null>(null);
  const takeOver = (next: FormSheet) => {
    setSheet(next);
    setForm(next.form);
    setDoubled(null);
  };
  const putTogether = async () => {
    const theirs = await requests.read();
    const both = merged(sheet.form, form, theirs.form);
    setSheet(theirs);
    setForm(both.form);
    setDoubled(both.doubled);
  };
  const attempt = async (work: () => Promise<FormSheet>): Promise<boolean> => {
    setRefused(null);
    try {
      takeOver(await work());
      return true;
    } catch (error) {
      if (requests.isStale(error)) await putTogether().catch((failure: unknown) => setRefused(asApiError(failure)));
      else setRefused(asApiError(error));
      return false;
    }
  };
  return {
    sheet,
    form,
    saving,
    publishing,
    refused,
    /** How many questions are there twice after changes were put together; null when none were. */
    merged: doubled,
    changed: JSON.stringify(sheet.form) !== JSON.stringify(form),
    change: (next: FormContent) => {
      if (saving === 'busy') return;
      setSaving('idle');
      setForm(next);
    },
    discard: () => {
      setSaving('idle');
      setRefused(null);
      takeOver(sheet);
    },
    save: () => {
      setSaving('busy');
      void attempt(() => requests.save(form, sheet.version)).then((done) => setSaving(done ? 'saved' : 'idle'));
    },
    publish: () => {
      setPublishing(true);
      void attempt(() => requests.publish(sheet.version)).then(() => setPublishing(false));
    },
  };
}
