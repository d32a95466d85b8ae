import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormContent, FormQuestion } from '@/api/types.ts';
import { newQuestion } from './edits.ts';
import { merged } from './merge.ts';

const question = (id: string, label = `Words of ${id}`): FormQuestion => ({ ...newQuestion('short'), id, label });
const form = (...questions: FormQuestion[]): FormContent => ({ questions, readers: [] });
const labels = (content: FormContent) => content.questions.map((one) => one.label);

test('what one adds and what the other changes are both there', () => {
  const base = form(question('a'), question('b'));
  const mine = form(question('a', 'Mine'), question('b'));
  const theirs = form(question('a'), question('b'), question('c', 'Theirs'));
  expect(labels(merged(base, mine, theirs).form)).toEqual(['Mine', 'Words of b', 'Theirs']);
});

test('of a question that both changed both wordings are there', () => {
  const { form: both, doubled } = merged(form(question('a')), form(question('a', 'Mine')), form(question('a', 'Theirs')));
  expect(labels(both)).toEqual(['Mine', 'Theirs']);
  expect(doubled).toBe(1);
  expect(new Set(both.questions.map((one) => one.id)).size).toBe(2);
});

test('words that somebody changed outlive a removal by somebody else', () => {
  const base = form(question('a'), question('b'));
  expect(labels(merged(base, form(question('b')), form(question('a', 'Theirs'), question('b'))).form)).toEqual(['Theirs', 'Words of b']);
  expect(labels(merged(base, form(question('b')), base).form)).toEqual(['Words of b']);
});

test('no wording that either typed is ever lost', () => {
  const content = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2')), { selector: ([id]) => id })
    .map((all) => form(...all.map(([id, label]) => question(id, `${id}${label}`))));
  fc.assert(
    fc.property(content, content, content, (base, mine, theirs) => {
      const old = new Set(labels(base));
      const now = new Set(labels(merged(base, mine, theirs).form));
      for (const label of [...labels(mine), ...labels(theirs)]) expect(old.has(label) || now.has(label)).toBe(true);
    }),
  );
});
