import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { AgendaEntry } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT, SESSION } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { AgendaFeedView } from './AgendaFeedView.tsx';
import { AgendaView } from './AgendaView.tsx';

function entry(n: number, change: Partial<AgendaEntry> = {}): AgendaEntry {
  return {
    sessionId: `s${n}`,
    eventSlug: EVENT.slug,
    eventTitle: EVENT.title,
    zone: EVENT.zone,
    title: `Session ${n}`,
    startsAt: SESSION.startsAt,
    endsAt: SESSION.endsAt,
    state: 'scheduled',
    stage: 'broadcast',
    ...change,
  };
}

test('the_agenda_shows_what_is_to_come_and_the_rest_when_asked', async () => {
  const entries = [entry(0, { state: 'ended' }), ...Array.from({ length: 12 }, (_, n) => entry(n + 1, { cancelled: n === 0 }))];
  await renderView(<AgendaView entries={entries} />);
  expect(await screen.findAllByRole('listitem')).toHaveLength(10);
  expect(screen.getByText('Cancelled')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Session 1' })).toHaveAttribute('href', `/e/${EVENT.slug}/sessions/s1`);
  await userEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(13);
  await expectAccessible();
});

test('an_empty_agenda_says_how_to_fill_it', async () => {
  await renderView(<AgendaView entries={[]} />);
  expect(await screen.findByText(/^Star sessions/)).toBeInTheDocument();
});

test('a_calendar_address_is_made_shown_once_with_a_warning_and_ended', async () => {
  const [onMake, onEnd] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const shared = { busy: false, onMake, onEnd };
  const { unmount } = await renderView(<AgendaFeedView made={false} {...shared} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Make an address' }));
  expect(onMake).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'End it' })).toBeNull();
  unmount();
  await renderView(<AgendaFeedView made address="https://plenary.example/api/v1/agenda-feeds/x/agenda.ics" {...shared} />);
  expect(await screen.findByText('The address is secret and shown only now.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'End it' }));
  expect(onEnd).toHaveBeenCalledOnce();
  await expectAccessible();
});
