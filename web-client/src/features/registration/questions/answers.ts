import type { FormAnswer, FormQuestion } from '@/api/types.ts';

/** What was typed and chosen so far, by question. */
export type Values = Readonly<Record<string, readonly string[]>>;

export type Fault = 'needed' | 'long' | 'number' | 'date' | 'misfit' | 'gone';

const SHORT = 300;
const LONG = 5_000;

const filled = (values: readonly string[] | undefined): string[] => (values ?? []).map((one) => one.trim()).filter(Boolean);

/** What is shown with these answers: an answer to a hidden question decides nothing. */
export function shownQuestions(questions: readonly FormQuestion[], values: Values): FormQuestion[] {
  const given = new Map<string, string[]>();
  return questions.filter((question) => {
    const { when } = question;
    const shown = !when || (given.get(when.question) ?? []).some((one) => when.anyOf.includes(one));
    if (shown) given.set(question.id, filled(values[question.id]));
    return shown;
  });
}

/** What does not fit, by question; the server says the same. */
export function faultsOf(questions: readonly FormQuestion[], values: Values): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  for (const question of shownQuestions(questions, values)) {
    const given = filled(values[question.id]);
    const fault = given.length === 0 ? (question.required ? 'needed' : null) : faultOf(question, given[0] ?? '');
    if (fault) faults[question.id] = fault;
  }
  return faults;
}

function faultOf(question: FormQuestion, text: string): Fault | null {
  switch (question.kind) {
    case 'short':
      return text.length > SHORT ? 'long' : null;
    case 'long':
      return text.length > LONG ? 'long' : null;
    case 'number':
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? null : 'number';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? null : 'date';
    default:
      return null;
  }
}

/** As the server takes them: only what is shown, only what was given. */
export function answersOf(questions: readonly FormQuestion[], values: Values): FormAnswer[] {
  return shownQuestions(questions, values)
    .map(({ id }) => ({ question: id, values: filled(values[id]) }))
    .filter((answer) => answer.values.length > 0);
}

export function valuesOf(answers: readonly FormAnswer[]): Values {
  return Object.fromEntries(answers.map((answer) => [answer.question, answer.values]));
}

/** A question in the reader's language, as far as it has words in it. */
export function wordedIn(question: FormQuestion, locale: string): FormQuestion {
  const text = question.texts.find((one) => one.language === locale.slice(0, 2));
  if (!text) return question;
  const labels = new Map(text.choices.map((choice) => [choice.id, choice.label]));
  return {
    ...question,
    label: text.label || question.label,
    help: text.help || question.help,
    choices: question.choices.map((choice) => ({ ...choice, label: labels.get(choice.id) || choice.label })),
  };
}
