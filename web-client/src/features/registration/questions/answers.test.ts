import { expect, test } from 'vitest';
import type { FormQuestion } from '@/api/types.ts';
import { answersOf, faultsOf, shownQuestions, wordedIn } from './answers.ts';

const base = { help: '', required: false, guarded: false, choices: [], texts: [] };
const diet: FormQuestion = {
  ...base,
  id: 'diet',
  kind: 'single',
  label: 'What do you eat?',
  required: true,
  choices: [
    { id: 'all', label: 'Everything' },
    { id: 'other', label: 'Something else' },
  ],
  texts: [{ language: 'ro', label: 'Ce mâncați?', help: '', choices: [{ id: 'all', label: 'Orice' }] }],
};
const which: FormQuestion = {
  ...base,
  id: 'which',
  kind: 'short',
  label: 'Which?',
  required: true,
  when: { question: 'diet', anyOf: ['other'] },
};

test('a question appears with the answer that it depends on, and goes with it', () => {
  expect(shownQuestions([diet, which], {}).map((one) => one.id)).toEqual(['diet']);
  expect(shownQuestions([diet, which], { diet: ['other'] }).map((one) => one.id)).toEqual(['diet', 'which']);
});

test('answers of hidden questions are not sent', () => {
  expect(answersOf([diet, which], { diet: ['all'], which: ['No nuts'] })).toEqual([{ question: 'diet', values: ['all'] }]);
});

test('only what is shown can be missing', () => {
  expect(faultsOf([diet, which], { diet: ['all'] })).toEqual({});
  expect(faultsOf([diet, which], { diet: ['other'], which: ['  '] })).toEqual({ which: 'needed' });
});

test('words that are not translated are shown as they are', () => {
  const romanian = wordedIn(diet, 'ro');
  expect(romanian.label).toBe('Ce mâncați?');
  expect(romanian.choices.map((choice) => choice.label)).toEqual(['Orice', 'Something else']);
});
