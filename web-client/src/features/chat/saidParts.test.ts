import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidParts } from './saidParts.ts';

const hrefs = (text: string) => saidParts(text).flatMap((part) => (part.kind === 'link' ? [part.href] : []));
const dana = { id: 'd', name: 'Dana' };
const danaMaria = { id: 'dm', name: 'Dana Maria' };

test('an_address_of_a_page_can_be_followed_and_the_sentence_around_it_stays', () => {
  expect(saidParts('Slides: https://example.org/a?b=1. Thank you')).toEqual([
    { kind: 'text', text: 'Slides: ' },
    { kind: 'link', text: 'https://example.org/a?b=1', href: 'https://example.org/a?b=1' },
    { kind: 'text', text: '. Thank you' },
  ]);
  expect(hrefs('(see https://en.example.org/wiki/Plenary_(hall))')).toEqual(['https://en.example.org/wiki/Plenary_(hall)']);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org',
  'https://bank.example@evil.example/',
  'http://localhost/',
  'https://',
])('%s_is_only_text', (text) => {
  expect(hrefs(text)).toEqual([]);
});

test('a_host_of_look_alike_letters_shows_what_it_is', () => {
  const [link] = saidParts('https://аpple.com/login');
  expect(link).toMatchObject({ kind: 'link', text: 'https://xn--pple-43d.com/login' });
});

test('people_who_are_meant_stand_out_the_longer_name_first', () => {
  expect(saidParts('@Dana Maria and @Dana', [dana, danaMaria])).toEqual([
    { kind: 'mention', text: '@Dana Maria', person: 'dm' },
    { kind: 'text', text: ' and ' },
    { kind: 'mention', text: '@Dana', person: 'd' },
  ]);
});

test('nothing_that_was_said_is_lost_and_only_web_pages_are_linked', () => {
  const word = fc.constantFrom('https://example.org', 'http://a.b/(c)', '@Dana', ')', '.', ' ', 'javascript:x', '\n');
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (words) => {
      const text = words.join('');
      const parts = saidParts(text, [dana]);
      expect(parts.filter(({ kind }) => kind !== 'link').every((part) => text.includes(part.text))).toBe(true);
      for (const part of parts) if (part.kind === 'link') expect(part.href).toMatch(/^https?:\/\/[^@]*/);
    }),
    { seed: 3, numRuns: 300 },
  );
});
