import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ProgrammePage } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { programmePage, programmeSession } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { ProgrammeView } from './ProgrammeView.tsx';
import type { ProgrammeSearch } from './search.ts';

const OPENING = programmeSession(1, { title: 'Deschiderea: Știință', track: 't1', room: 'r1', speakers: ['p1'] });
const PAGE = programmePage(
  [
    OPENING,
    programmeSession(2, { title: 'Shelves at night', room: 'r2', kind: 'panel', track: 't2' }),
    programmeSession(3, { title: 'Two at once', room: 'r2', track: 't2' }),
    programmeSession(4, { title: 'Next morning', day: '2026-09-23', room: 'r1', track: 't1', movedFrom: '2026-09-22T07:00:00Z' }),
    programmeSession(5, { title: 'Called off', day: '2026-09-23', room: 'r1', cancelled: true, doNotRecord: true }),
  ],
  {
    tracks: [
      { id: 't1', name: 'Open science', colour: 1 },
      { id: 't2', name: 'Cities', colour: 2 },
    ],
    rooms: [
      { id: 'r1', name: 'Main hall' },
      { id: 'r2', name: 'Cellar' },
    ],
    speakers: [{ id: 'p1', name: 'Ana Țepeș' }],
  },
);

afterEach(() => localStorage.clear());

function Stage({
  page = PAGE,
  start = {},
  told,
}: {
  page?: ProgrammePage;
  start?: ProgrammeSearch;
  told?: (search: ProgrammeSearch) => void;
}) {
  const [search, setSearch] = useState<ProgrammeSearch>({ day: '2026-09-22', ...start });
  const [stars, setStars] = useState<ReadonlySet<string>>(new Set());
  told?.(search);
  return (
    <ProgrammeView
      page={page}
      search={search}
      onSearch={(change) => setSearch((before) => ({ ...before, ...change }))}
      stars={stars}
      onStar={(id, starred) => setStars((before) => new Set(starred ? [...before, id] : [...before].filter((one) => one !== id)))}
    />
  );
}

const titles = () => screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);

test('a_word_without_accents_finds_it_the_count_says_so_and_the_address_follows', async () => {
  const told = vi.fn();
  await renderView(<Stage told={told} />);
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Search the programme' }), 'stiinta');
  expect(titles()).toEqual(['Deschiderea: Știință']);
  expect(screen.getByText('1 of 5 sessions')).toHaveAttribute('role', 'status');
  await waitFor(() => expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ q: 'stiinta' })));
  await expectAccessible();
});

test('filters_narrow_together_and_one_press_removes_them', async () => {
  await renderView(<Stage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Cities' }));
  expect(titles()).toEqual(['Shelves at night', 'Two at once']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Panel');
  expect(titles()).toEqual(['Shelves at night']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Room' }), 'Main hall');
  expect(screen.getByText('No session fits')).toBeInTheDocument();
  await expectAccessible();
  await userEvent.click(screen.getAllByRole('button', { name: 'Remove filters' })[0] as HTMLElement);
  expect(titles()).toHaveLength(3);
});

test('what_fits_only_on_another_day_is_offered', async () => {
  await renderView(<Stage start={{ q: 'morning' }} />);
  expect(await screen.findByText('Nothing on this day fits')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show all days' }));
  expect(titles()).toEqual(['Next morning']);
});

test('who_takes_a_star_away_among_my_stars_keeps_the_row', async () => {
  await renderView(<Stage />);
  await userEvent.click(await screen.findByRole('button', { name: 'In my agenda: Two at once' }));
  await userEvent.click(screen.getByRole('button', { name: 'My stars' }));
  expect(titles()).toEqual(['Two at once']);
  await userEvent.click(screen.getByRole('button', { name: 'In my agenda: Two at once' }));
  expect(screen.getByRole('button', { name: 'In my agenda: Two at once' })).toHaveAttribute('aria-pressed', 'false');
});

test('cancelled_moved_and_not_recorded_are_said_in_words', async () => {
  await renderView(<Stage start={{ day: '2026-09-23' }} />);
  expect(await screen.findByText('Cancelled')).toBeInTheDocument();
  expect(screen.getByText('Moved from Tue 22 Sept, 10:00')).toBeInTheDocument();
  expect(screen.getByText('Not recorded')).toBeInTheDocument();
});

test('in_the_grid_arrows_move_one_stop_of_tab_and_s_stars', async () => {
  await renderView(<Stage start={{ view: 'grid' }} />);
  const board = await screen.findByRole('region', { name: 'Rooms and times' });
  await expectAccessible();
  const link = (name: string) => within(board).getByRole('link', { name });
  expect(
    within(board)
      .getAllByRole('link')
      .filter((one) => one.tabIndex === 0),
  ).toHaveLength(1);
  link('Deschiderea: Știință').focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(link('Shelves at night')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(link('Two at once')).toHaveFocus();
  expect(link('Two at once').tabIndex).toBe(0);
  await userEvent.keyboard('s');
  expect(within(board).getByRole('button', { name: 'In my agenda: Two at once' })).toHaveAttribute('aria-pressed', 'true');
});

test('single_keys_search_and_switch_and_can_be_turned_off', async () => {
  await renderView(<Stage />);
  const field = await screen.findByRole('searchbox');
  await userEvent.keyboard('g');
  expect(screen.getByRole('button', { name: 'Grid' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('/');
  expect(field).toHaveFocus();
  await userEvent.keyboard('g');
  expect(field).toHaveValue('g');
  field.blur();
  await userEvent.keyboard('?');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Single keys work' }));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.keyboard('g');
  expect(screen.getByRole('button', { name: 'Grid' })).toHaveAttribute('aria-pressed', 'true');
});

test('on_paper_stand_all_days', async () => {
  await renderView(<Stage />);
  await screen.findByRole('searchbox');
  expect(screen.queryByText('Next morning')).toBeNull();
  window.dispatchEvent(new Event('beforeprint'));
  expect(screen.getByText('Next morning')).toBeInTheDocument();
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(screen.queryByText('Next morning')).toBeNull());
});
