import { useState } from 'react';
import { asApiError, type ApiError } from '@/api/ApiError.ts';
import type { TermList, Terms } from '@/api/types.ts';
import { isChanged, rowsOf, writtenOf, type TermRow } from './terms.ts';

export type SaveTerms = (terms: Terms) => Promise<TermList>;

/** One list while it is edited. What was typed stays, whatever others save in the meantime. */
export function useTermList(list: TermList, onSave: SaveTerms) {
  const [base, setBase] = useState(list);
  const [rows, setRows] = useState(() => rowsOf(list));
  const [saving, setSaving] = useState<'idle' | 'busy' | 'saved'>('idle');
  const [refused, setRefused] = useState<ApiError | null>(null);
  const changed = isChanged(base, rows);
  const takeOver = (from: TermList) => {
    setBase(from);
    setRows(rowsOf(from));
    setRefused(null);
  };
  if (list.version !== base.version && !changed && saving !== 'busy') takeOver(list);
  const save = () => {
    setSaving('busy');
    setRefused(null);
    onSave(writtenOf(base.version, rows)).then(
      (saved) => {
        takeOver(saved);
        setSaving('saved');
      },
      (error: unknown) => {
        setRefused(asApiError(error));
        setSaving('idle');
      },
    );
  };
  return {
    base,
    rows,
    changed,
    saving,
    save,
    refused: refused?.code === 'stale' ? null : refused,
    stale: refused?.code === 'stale' || (saving !== 'busy' && list.version !== base.version && changed),
    change: (next: TermRow[]) => {
      setSaving('idle');
      setRows(next);
    },
    discard: () => {
      setSaving('idle');
      takeOver(list);
    },
  };
}
