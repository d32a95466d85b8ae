import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { OwnSession } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { NextUp } from './NextUp.tsx';
import { Watching } from './Watching.tsx';

const HOUR = 3_600_000;

function session(title: string, inMs: number, change: Partial<OwnSession> = {}): OwnSession {
  const startsAt = new Date(Date.now() + inMs).toISOString();
  return {
    sessionId: title,
    eventSlug: EVENT.slug,
    eventTitle: EVENT.title,
    zone: EVENT.zone,
    title,
    startsAt,
    endsAt: new Date(Date.now() + inMs + HOUR).toISOString(),
    opensAt: startsAt,
    state: 'scheduled',
    stage: 'broadcast',
    organisation: EVENT.organisation.name,
    starred: false,
    duty: false,
    enter: true,
    ...change,
  };
}

test('what_is_on_now_is_one_press_away_and_the_rest_follows', async () => {
  const now = [session('Opening', -HOUR / 2, { state: 'live', duty: true }), session('Beside it', -60_000, { state: 'live' })];
  await renderView(<NextUp now={now} next={[session('Tomorrow', 30 * HOUR, { starred: true })]} />);
  const first = await screen.findByRole('article');
  expect(within(first).getByRole('link', { name: 'Join now' })).toHaveAttribute('href', '/s/Opening');
  expect(within(first).getByText('Your part')).toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByRole('heading', { name: 'After that' })).toBeInTheDocument();
  await expectAccessible();
});

test('before_the_doors_open_the_wait_is_told_and_earlier_still_the_calendar', async () => {
  const { unmount } = await renderView(<NextUp now={[]} next={[session('Soon', 2 * HOUR)]} />);
  expect(await screen.findByRole('link', { name: 'Opens in 2 hours' })).toBeInTheDocument();
  unmount();
  await renderView(<NextUp now={[]} next={[session('Later', 72 * HOUR)]} />);
  expect(await screen.findByRole('link', { name: 'Add to calendar' })).toHaveAttribute('href', '/api/v1/sessions/Later/calendar');
});

test('without_a_seat_no_room_is_offered', async () => {
  await renderView(<NextUp now={[session('Starred only', -60_000, { state: 'live', starred: true, enter: false })]} next={[]} />);
  expect(await screen.findByRole('link', { name: 'See the session' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Join now' })).toBeNull();
});

test('a_recording_says_where_it_goes_on_and_how_much_is_left', async () => {
  const one = { recordingId: 'r1', title: 'Opening', eventSlug: EVENT.slug, eventTitle: EVENT.title, second: 1865, seconds: 3600 };
  await renderView(<Watching recordings={[one]} />);
  expect(await screen.findByText('Continue at 31:05, 29 min left')).toBeInTheDocument();
  await expectAccessible();
});
