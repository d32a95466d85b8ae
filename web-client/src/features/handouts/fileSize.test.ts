import { expect, test } from 'vitest';
import { fileSize } from './fileSize.ts';

test('small files are said in kilobytes and are never nothing', () => {
  expect(fileSize(1, 'en')).toBe('1 kB');
  expect(fileSize(48_213, 'en')).toBe('48 kB');
});

test('large files are said in megabytes, by the words of the language', () => {
  expect(fileSize(2_148_000, 'en')).toBe('2.1 MB');
  expect(fileSize(2_148_000, 'de')).toBe('2,1 MB');
});
