import { expect, test } from 'vitest';
import type { EventSettings } from '@/api/types.ts';
import { mergeSettings, settingsOf, settingsValues } from './settingsValues.ts';

const KEPT: EventSettings = {
  title: 'Reading rooms',
  kind: 'conference',
  summary: 'Two days.',
  description: '',
  startsAt: '2026-09-22T07:00:00Z',
  endsAt: '2026-09-23T15:00:00Z',
  zone: 'Europe/Bucharest',
  languages: ['ro', 'en'],
  attendance: 'hybrid',
  venue: { name: 'Hall', address: 'Main street', map: 'https://map.example' },
  free: true,
  visibility: 'public',
  recordingNote: '',
  partners: [{ name: 'City', tier: 'host', url: 'https://city.example', logo: '7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11' }],
};

test('what_is_read_is_what_is_sent_again', async () => {
  const values = settingsValues(KEPT);
  expect(values.starts).toBe('2026-09-22T10:00');
  expect(await settingsOf(values)).toEqual(KEPT);
});

test('the_hours_of_the_clock_stay_when_the_zone_changes', async () => {
  const sent = await settingsOf({ ...settingsValues(KEPT), zone: 'Europe/Paris' });
  expect(sent.startsAt).toBe('2026-09-22T08:00:00Z');
});

test('a_place_goes_where_everything_is_online', async () => {
  const sent = await settingsOf({ ...settingsValues(KEPT), attendance: 'online' });
  expect(sent.venue).toBeUndefined();
});

test('two_who_change_different_fields_lose_nothing', () => {
  const base = settingsValues(KEPT);
  const { values, taken, clashes } = mergeSettings(base, { ...base, summary: 'Mine.' }, { ...base, contact: 'theirs@example.org' });
  expect(values.summary).toBe('Mine.');
  expect(values.contact).toBe('theirs@example.org');
  expect(taken).toEqual(['contact']);
  expect(clashes).toEqual([]);
});

test('what_both_changed_is_told_and_mine_stays', () => {
  const base = settingsValues(KEPT);
  const { values, taken, clashes } = mergeSettings(base, { ...base, summary: 'Mine.' }, { ...base, summary: 'Theirs.' });
  expect(values.summary).toBe('Mine.');
  expect(taken).toEqual([]);
  expect(clashes).toEqual(['summary']);
});

test('the_same_change_of_both_is_no_clash', () => {
  const base = settingsValues(KEPT);
  const both = { ...base, languages: ['ro'] };
  expect(mergeSettings(base, both, { ...both }).clashes).toEqual([]);
});
