import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Announcement } from '@/api/types.ts';
import type { Frame } from '@/live/wire.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { AnnouncementsView } from './AnnouncementsView.tsx';
import { current, posted, stillSaid, withdrawn, type Told } from './announcementsTopic.ts';
import { crowdRules } from './crowdTopic.ts';

const example = (kind: string): Frame =>
  JSON.parse(readFileSync(`../server/contract/src/main/resources/contract/live/examples/${kind}.json`, 'utf8')) as Frame;

const one = (n: number): Announcement => ({
  id: `a${n}`,
  scope: 'session',
  text: `Words ${n}`,
  by: 'Dana Demo',
  at: `2026-09-22T07:${String(n).padStart(2, '0')}:00Z`,
});

const NOTHING: Told = { posted: [], withdrawn: [] };

test('what_is_said_stands_until_it_is_taken_back', () => {
  const said = crowdRules.reduce(crowdRules.empty, example('announce.posted'));
  expect(current([], said.told).map(({ text }) => text)).toEqual(['Lunch is at one; we go on at two.']);
  expect(current([], crowdRules.reduce(said, example('announce.withdrawn')).told)).toEqual([]);
});

test('whether_read_or_told_or_both_each_stands_once_and_none_that_was_taken_back', () => {
  const number = fc.nat({ max: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(number), fc.array(number), fc.array(number), (read, told, gone) => {
      const state = gone.reduce(
        (now, n) => withdrawn(now, `a${n}`),
        told.reduce((now, n) => posted(now, one(n)), NOTHING),
      );
      const ids = current(read.map(one), state).map(({ id }) => id);
      const wanted = [...new Set([...read, ...told])].filter((n) => !gone.includes(n)).toSorted((a, b) => b - a);
      expect(ids).toEqual(wanted.map((n) => `a${n}`));
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('what_was_taken_back_while_the_page_was_away_goes_and_what_came_since_stays', () => {
  const [first, second, third] = [one(1), one(2), one(3)];
  const before = [second, first];
  const now: Told = { posted: [third, second, first], withdrawn: [] };
  expect(stillSaid(now, before, [second]).posted).toEqual([third, second]);
});

test('an_announcement_says_who_said_it_and_is_dismissed_by_its_words', async () => {
  const onDismiss = vi.fn();
  await renderView(<AnnouncementsView announcements={[{ ...one(1), link: '/e/open-day' }]} onDismiss={onDismiss} />);
  expect(await screen.findByRole('link', { name: 'Read more' })).toHaveAttribute('href', '/e/open-day');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss: Words 1' }));
  expect(onDismiss).toHaveBeenCalledWith('a1');
  await expectAccessible();
});
