import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('accents_and_case_fall_away_in_every_language_of_the_house', () => {
  expect(fold('Știință ȘI Țară')).toBe('stiinta si tara');
  expect(fold('Größe, Straße')).toBe('grosse, strasse');
  expect(fold('cœur été naïve')).toBe('coeur ete naive');
  expect(fold('Niño Łódź Ærø')).toBe('nino lodz aero');
});

test('letters_of_other_scripts_stay', () => {
  expect(fold('مكتبة Библиотека')).toBe('مكتبة библиотека');
});
