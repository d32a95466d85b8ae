import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PersonHere } from '@/api/types.ts';
import { eventOf, type Frame } from '@/live/wire.ts';
import { crowdRules } from './crowdTopic.ts';
import { changed, NO_CHANGES, peopleNow, type Changes } from './peopleTopic.ts';

const NAMES = ['Ana', 'Ștefan', 'Élodie', 'Zoe', 'Dana', 'Malik', 'Noor', 'Ünal'];
const ROLES = ['host', 'speaker', 'moderator', 'organiser', undefined] as const;

const person = (n: number, role?: (typeof ROLES)[number]): PersonHere => ({
  id: `p${n}`,
  name: `${NAMES[n % NAMES.length]} ${n}`,
  ...(role ? { role } : {}),
  stage: false,
  writable: false,
  hidden: false,
});

const everybody = (room: Iterable<PersonHere>, words = '') => peopleNow({ people: [...room], words, more: false }, NO_CHANGES);

test('a_frame_tells_who_came_and_who_went', () => {
  const frame = JSON.parse(readFileSync('../server/contract/src/main/resources/contract/live/examples/crowd.people.json', 'utf8')) as Frame;
  const { people } = crowdRules.reduce(crowdRules.empty, frame);
  expect(people.came.map(({ name }) => name)).toEqual(['Dana Demo']);
  expect(people.went).toHaveLength(1);
  expect(eventOf(frame).t).toBe('crowd.people');
});

const happenings = fc.array(
  fc.record({ n: fc.nat({ max: 11 }), comes: fc.boolean(), role: fc.constantFrom(...ROLES), reads: fc.boolean() }),
  { maxLength: 60 },
);

/** Reading falls anywhere between comings and goings, some frames come twice; what is shown is what a fresh reading gives. */
test('any_interleaving_of_a_reading_and_what_is_told_equals_reading_again', () => {
  fc.assert(
    fc.property(happenings, fc.infiniteStream(fc.boolean()), (story, again) => {
      const room = new Map<string, PersonHere>();
      let read: PersonHere[] = [];
      let told: Changes = NO_CHANGES;
      for (const { n, comes, role, reads } of story) {
        const one = person(n, role);
        const news = comes ? { came: [one], went: [] } : { came: [], went: room.has(one.id) ? [one.id] : [] };
        if (comes) room.set(one.id, one);
        else room.delete(one.id);
        told = changed(told, news);
        if (again.next().value) told = changed(told, news);
        if (reads) read = everybody(room.values());
      }
      expect(peopleNow({ people: read, words: '', more: false }, told)).toEqual(everybody(room.values()));
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('who_comes_behind_the_end_of_what_was_read_waits_for_the_next_page', () => {
  const told = changed(NO_CHANGES, { came: [person(3), person(0)], went: [] });
  const read = { people: [person(4)], words: '', more: true };
  expect(peopleNow(read, told).map(({ id }) => id)).toEqual(['p0', 'p4']);
});

test('while_one_looks_for_a_name_only_those_who_match_come_in', () => {
  const told = changed(NO_CHANGES, { came: [person(1), person(2)], went: [] });
  expect(peopleNow({ people: [], words: 'stefan', more: false }, told).map(({ id }) => id)).toEqual(['p1']);
});

test('who_hid_stays_for_those_who_read_it_later', () => {
  const hidden = { ...person(5), hidden: true };
  const told = changed(NO_CHANGES, { came: [], went: ['p5'] });
  expect(peopleNow({ people: [hidden], words: '', more: false }, told)).toEqual([hidden]);
  expect(peopleNow({ people: [person(5)], words: '', more: false }, told)).toEqual([]);
});
