import { expect, test } from 'vitest';
import type { SpeakerProfile } from '@/api/types.ts';
import { valuesOf, wishOf } from './profileValues.ts';

const KNOWN: SpeakerProfile = {
  id: 'a',
  version: '1',
  name: 'Sofia',
  bio: '<p>Runs a <em>library</em>.</p>',
  bios: { ro: '<p>Bibliotecară.</p>' },
  links: [],
  pending: false,
};

test('what nobody touched is saved as it was', () => {
  const { bio, bios } = wishOf('1', valuesOf(KNOWN), KNOWN);
  expect({ bio, bios }).toEqual({ bio: KNOWN.bio, bios: KNOWN.bios });
});

test('an empty language and an empty row fall away', () => {
  const typed = { ...valuesOf(KNOWN), bios: { ro: ' ' }, links: [{ title: '', url: ' ' }] };
  expect(wishOf('1', typed, KNOWN)).toMatchObject({ bios: {}, links: [] });
});

test('an address is completed and names the link that has no words', () => {
  const typed = { ...valuesOf(KNOWN), links: [{ title: '', url: 'example.org' }] };
  expect(wishOf('1', typed, KNOWN).links).toEqual([{ title: 'example.org', url: 'https://example.org' }]);
});
