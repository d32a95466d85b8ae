import { beforeEach, expect, test } from 'vitest';
import { dropPasses, keepPass, keptPasses, ticketAddress, ticketIn } from './passes.ts';

const TICKET = '6f1d3c52-0f5b-4f7e-9d55-1a2b3c4d5e6f';
const pass = (id: string) => ({ id, ticket: TICKET, at: '2026-05-07T07:12:00Z' });

beforeEach(() => localStorage.clear());

test('what was shown is kept until the server has it, for each event by itself', () => {
  keepPass('one', pass('a'));
  keepPass('one', pass('b'));
  keepPass('two', pass('c'));
  expect(keptPasses('one').map(({ id }) => id)).toEqual(['a', 'b']);
  dropPasses('one', new Set(['a']));
  expect(keptPasses('one').map(({ id }) => id)).toEqual(['b']);
  expect(keptPasses('two')).toHaveLength(1);
});

test('what cannot be read is left out', () => {
  localStorage.setItem('plenary.door.one', '{"id":');
  expect(keptPasses('one')).toEqual([]);
  localStorage.setItem('plenary.door.one', JSON.stringify([{ id: 1 }, pass('a')]));
  expect(keptPasses('one')).toHaveLength(1);
});

test('a ticket is found in the address of a code, and nothing in any other', () => {
  expect(ticketIn(ticketAddress('open-day', TICKET))).toBe(TICKET);
  expect(ticketIn(TICKET)).toBe(TICKET);
  expect(ticketIn('https://example.org/menu')).toBeUndefined();
});
