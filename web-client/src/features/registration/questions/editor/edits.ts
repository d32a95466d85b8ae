import type { FormContent, FormQuestion } from '@/api/types.ts';

export type Kind = FormQuestion['kind'];

export const KINDS: readonly Kind[] = ['short', 'long', 'single', 'multiple', 'number', 'date', 'country', 'consent', 'file'];
export const MOST_QUESTIONS = 60;

const KEY = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A short name that stays for good, so that answers of several versions stand side by side. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => KEY[byte % KEY.length]).join('');
}

export function newQuestion(kind: Kind): FormQuestion {
  return { id: newKey(), kind, label: '', help: '', required: kind === 'consent', guarded: false, choices: [], texts: [] };
}

export const hasChoices = (kind: Kind): boolean => kind === 'single' || kind === 'multiple';

/** Those before it whose answer can decide whether it is shown. */
export function deciders(questions: readonly FormQuestion[], id: string): FormQuestion[] {
  const at = questions.findIndex((one) => one.id === id);
  return questions.slice(0, at < 0 ? questions.length : at).filter((one) => hasChoices(one.kind) || one.kind === 'consent');
}

/** Conditions that point nowhere any more, such as at a question that now comes later, are dropped. */
export function withWholeConditions(questions: readonly FormQuestion[]): FormQuestion[] {
  const earlier = new Map<string, FormQuestion>();
  return questions.map((question) => {
    const { when, ...rest } = question;
    const decider = when && earlier.get(when.question);
    earlier.set(question.id, question);
    if (!when) return question;
    const possible = decider?.kind === 'consent' ? ['yes'] : (decider?.choices.map((choice) => choice.id) ?? []);
    const anyOf = when.anyOf.filter((one) => possible.includes(one));
    return anyOf.length > 0 ? { ...rest, when: { ...when, anyOf } } : rest;
  });
}

/** How many questions would lose what they depend on. */
export function lostConditions(before: readonly FormQuestion[], after: readonly FormQuestion[]): number {
  return before.filter((one) => one.when && !after.find((other) => other.id === one.id)?.when).length;
}

export function inOrder(questions: readonly FormQuestion[], ids: readonly string[]): FormQuestion[] {
  return ids.flatMap((id) => questions.filter((one) => one.id === id));
}

export function withQuestion(form: FormContent, question: FormQuestion): FormContent {
  const known = form.questions.some((one) => one.id === question.id);
  const questions = known ? form.questions.map((one) => (one.id === question.id ? question : one)) : [...form.questions, question];
  return { ...form, questions: withWholeConditions(questions) };
}
