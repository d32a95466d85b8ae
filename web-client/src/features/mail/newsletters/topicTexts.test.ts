import { expect, test } from 'vitest';
import type { NewsletterTopicText } from '@/api/types.ts';
import { textFor, textsWith } from './topicTexts.ts';

const EN: NewsletterTopicText = { language: 'en', name: 'News', about: '' };
const RO: NewsletterTopicText = { language: 'ro', name: 'Noutăți', about: '' };

test('who reads a language that is missing gets the first', () => {
  expect(textFor([RO, EN], 'en')).toBe(EN);
  expect(textFor([RO, EN], 'fr')).toBe(RO);
});

test('a language keeps its place when it is changed, and a new one comes last', () => {
  expect(textsWith([RO, EN], { ...RO, name: 'Știri' }).map((one) => one.name)).toEqual(['Știri', 'News']);
  expect(textsWith([EN], RO)).toEqual([EN, RO]);
});
