import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { concernsRights, tellsNews } from './meTopic.ts';
import type { Frame } from './wire.ts';

const example = (kind: string): Frame =>
  JSON.parse(readFileSync(`../server/contract/src/main/resources/contract/live/examples/${kind}.json`, 'utf8')) as Frame;

const HERE = '01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b';

test('roles_that_changed_and_the_standing_in_this_room_concern_its_rights', () => {
  expect(concernsRights(example('me.rights'), HERE)).toBe(true);
  expect(concernsRights(example('me.standing'), HERE)).toBe(true);
  expect(concernsRights(example('me.standing'), 'another')).toBe(false);
  expect(concernsRights(example('me.direct'), HERE)).toBe(false);
});

test('a_page_that_was_read_before_its_socket_stood_learns_what_it_missed', () => {
  const promoted = example('me.standing');
  expect(tellsNews(promoted, { host: false, speak: false, moderate: false })).toBe(true);
  expect(tellsNews(promoted, { host: true, speak: false, moderate: true })).toBe(false);
  expect(tellsNews(promoted, undefined)).toBe(true);
  expect(tellsNews(example('me.rights'), { host: true, speak: false, moderate: true })).toBe(true);
});
