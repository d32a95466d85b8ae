import { useState } from 'react';
import type { FormQuestion } from '@/api/types.ts';
import { faultsOf, type Fault, type Values } from './questions/answers.ts';
import { useDraft } from '@/ui/useDraft.ts';

/** Answers while they are given. They survive a reload of the tab, but for the guarded ones, which no browser keeps. */
export function useAnswers(key: string, questions: readonly FormQuestion[], given: Values = {}) {
  const [kept, keep] = useDraft(key);
  const [values, setValues] = useState<Values>(() => ({ ...given, ...read(kept) }));
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<Record<string, Fault>>({});
  const change = (next: Values) => {
    setValues(next);
    setRefused({});
    const plain = questions.filter((question) => !question.guarded).map(({ id }) => [id, next[id] ?? []]);
    keep(JSON.stringify(Object.fromEntries(plain)));
  };
  return {
    values,
    change,
    tries,
    faults: tries > 0 ? { ...refused, ...faultsOf(questions, values) } : {},
    /** Whether it may be sent; otherwise what is missing is shown. */
    check: () => {
      setTries((before) => before + 1);
      return Object.keys(faultsOf(questions, values)).length === 0;
    },
    /** The server refused some of it after all. @param fields by pointer, such as answers/q7 */
    refuse: (fields: Readonly<Record<string, string>>) => {
      const ids = Object.keys(fields).flatMap((field) => (field.startsWith('answers/') ? [field.slice('answers/'.length)] : []));
      setRefused(Object.fromEntries(ids.map((id) => [id, 'misfit' as const])));
      setTries((before) => before + 1);
    },
    forget: () => keep(''),
  };
}

function read(text: string): Values {
  try {
    const kept: unknown = JSON.parse(text || '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Values) : {};
  } catch {
    // Another version of the page wrote it: begin anew.
    return {};
  }
}
