import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the server writes (its own tests hold the file to that); each UID begins with the instant of the start. */
const FILE = join(process.cwd(), '../server/app/src/test/resources/calendar/zones.ics');
const LENGTH_S = 90 * 60;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(FILE, 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('another_parser_reads_the_same_instants_from_our_zones', () => {
  expect(events.length).toBe(63);
  for (const event of events) {
    const starts = Number(/^\d+/.exec(event.uid)?.[0]);
    expect(`${event.uid} ${event.startDate.toUnixTime()}`).toBe(`${event.uid} ${starts}`);
    expect(`${event.uid} ${event.endDate.toUnixTime()}`).toBe(`${event.uid} ${starts + LENGTH_S}`);
  }
});

test('every_zone_that_an_event_names_is_in_the_file', () => {
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
  expect(zones).toHaveLength(21);
  for (const event of events) {
    const named = event.component.getFirstProperty('dtstart')?.getParameter('tzid');
    if (named) expect(zones).toContain(named);
  }
});

test('folded_lines_and_escaped_marks_come_back_as_they_were', () => {
  expect(events[0]?.summary).toBe('Überall; “Știință”, 科学, and a title that is long enough to be folded more than once 🦉');
  expect(events[0]?.description).toBe('First line\nand a second; with, marks');
  expect(events[0]?.sequence).toBe(3);
});
