import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { messages as english } from './locales/en.po';
import { inArabicLetters, messages } from './pseudo.ts';

const LATIN = /[a-z]/i;

test('tags stay, words turn', () => {
  expect(inArabicLetters('Read <0>this</0>, please')).toMatch(/^[^a-z]+<0>[^a-z]+<\/0>, [^a-z]+$/i);
});

test('every sentence has its twin, without a Latin letter but in values and tags', () => {
  expect(Object.keys(messages)).toEqual(Object.keys(english));
  const i18n = setupI18n({ locale: 'ar-XB', messages: { 'ar-XB': messages } });
  for (const id of Object.keys(messages)) {
    const said = i18n._(id, { value: 2, count: 2, 0: 2 });
    expect(said.replaceAll(/<[^>]*>/g, ''), id).not.toMatch(LATIN);
  }
});
