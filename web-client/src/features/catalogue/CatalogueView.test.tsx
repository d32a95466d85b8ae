import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { EventFacet, Hit } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import type { CatalogueSearch } from './catalogueSearch.ts';
import { CatalogueView } from './CatalogueView.tsx';

const FACETS: EventFacet[] = [
  {
    facet: 'topic',
    choices: [
      { value: 'digital-skills', name: 'Digital skills', count: 4 },
      { value: 'science', name: 'Citizen science', count: 0 },
      { value: 'reading', name: 'Reading', count: 2 },
    ],
  },
  {
    facet: 'language',
    choices: [
      { value: 'ro', count: 3 },
      { value: 'en', count: 2 },
    ],
  },
];
const HITS: Hit[] = [{ kind: 'session', title: 'Opening', excerpt: '… a walk …', path: '/e/x/sessions/y', event: 'Occupy Library' }];

const onSearch = vi.fn<(search: CatalogueSearch) => void>();
afterEach(() => onSearch.mockClear());

function view(search: CatalogueSearch, change: Partial<Parameters<typeof CatalogueView>[0]> = {}) {
  return (
    <CatalogueView events={[EVENT]} total={1} facets={FACETS} hits={[]} search={search} onSearch={onSearch} busy={false} {...change} />
  );
}

test('choices_say_how_many_there_are_and_those_without_any_are_left_out', async () => {
  await renderView(view({}));
  const topics = await screen.findByRole('group', { name: 'Topic' });
  expect(within(topics).getAllByRole('checkbox')).toHaveLength(2);
  await userEvent.click(within(topics).getByRole('checkbox', { name: /Digital skills/ }));
  expect(onSearch).toHaveBeenCalledWith({ topic: 'digital-skills' });
  expect(within(screen.getByRole('group', { name: 'Language' })).getByText('Romanian')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('1 event');
  await expectAccessible();
});

test('what_is_chosen_stands_above_the_list_and_can_be_taken_away_one_by_one_or_at_once', async () => {
  await renderView(view({ q: 'shelf', topic: 'digital-skills', from: '2026-09-01' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Remove filter: Digital skills' }));
  expect(onSearch).toHaveBeenLastCalledWith({ q: 'shelf', from: '2026-09-01' });
  await userEvent.click(screen.getByRole('button', { name: 'Remove filters' }));
  expect(onSearch).toHaveBeenLastCalledWith({ q: 'shelf' });
});

test('a_choice_that_nothing_fits_offers_the_way_back', async () => {
  await renderView(view({ topic: 'science' }, { events: [], total: 0 }));
  expect(await screen.findByText('No event fits this')).toBeInTheDocument();
  await userEvent.click(screen.getAllByRole('button', { name: 'Remove filters' }).at(-1) as HTMLElement);
  expect(onSearch).toHaveBeenLastCalledWith({});
  await expectAccessible();
});

test('words_find_sessions_too_and_the_same_choice_can_be_followed_as_a_feed', async () => {
  await renderView(view({ q: 'walk', language: 'ro,en' }, { hits: HITS }));
  expect(await screen.findByRole('link', { name: 'Opening' })).toHaveAttribute('href', '/e/x/sessions/y');
  expect(screen.getByRole('link', { name: 'Follow this list as Atom' })).toHaveAttribute(
    'href',
    '/feeds/events.atom?q=walk&language=ro,en',
  );
  await expectAccessible();
});
