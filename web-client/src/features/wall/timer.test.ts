import { expect, test } from 'vitest';
import { readTimer } from './timer.ts';
import { wallRules } from './wallTopic.ts';

const END = '2026-09-22T08:00:00Z';
const before = (seconds: number) => Date.parse(END) - seconds * 1000;

test('a_timer_turns_at_five_minutes_and_again_when_time_is_up', () => {
  expect(readTimer(END, before(301))).toMatchObject({ urgency: 'calm', seconds: 301, minutes: 6 });
  expect(readTimer(END, before(300))).toMatchObject({ urgency: 'soon', minutes: 5 });
  expect(readTimer(END, before(1))).toMatchObject({ urgency: 'soon', seconds: 1 });
  expect(readTimer(END, before(0))).toMatchObject({ urgency: 'over', seconds: 0, minutes: 0 });
  expect(readTimer(END, before(-61))).toMatchObject({ urgency: 'over', seconds: 61, minutes: 2 });
});

test('old_news_of_the_wall_changes_nothing', () => {
  const told = (version: number, show: string) =>
    ({ t: 'wall.changed', topic: 'wall:1', d: { version, show, coded: false, timed: false, audience: false } }) as never;
  const now = wallRules.reduce(wallRules.empty, told(3, 'poll'));
  expect(now.show).toBe('poll');
  expect(wallRules.reduce(now, told(2, 'question'))).toBe(now);
  expect(wallRules.fill(now, { version: 1, show: 'nothing', coded: false, timed: false, audience: false })).toBe(now);
});
