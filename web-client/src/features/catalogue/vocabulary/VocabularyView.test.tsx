import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApiError } from '@/api/ApiError.ts';
import type { TermList } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { VocabularyView } from './VocabularyView.tsx';

const TOPICS: TermList = {
  facet: 'topic',
  version: 'aa',
  terms: [
    { facet: 'topic', slug: 'digital-skills', names: { en: 'Digital skills', ro: 'Competențe digitale' }, events: 3 },
    { facet: 'topic', slug: 'open-science', names: { en: 'Open science' }, events: 0 },
  ],
};
const JOBS: TermList = { facet: 'job', version: 'bb', terms: [] };

async function show(onSave = vi.fn(async () => ({ ...TOPICS, version: 'cc' }))) {
  await renderView(<VocabularyView lists={[TOPICS, JOBS]} onSave={onSave} />);
  return { onSave, topics: within(await screen.findByRole('region', { name: 'Topic' })) };
}

test('each_vocabulary_is_a_list_in_its_order_with_how_many_events_carry_a_term', async () => {
  const { topics } = await show();
  expect(topics.getAllByRole('listitem').map((line) => line.textContent)).toEqual(['Digital skills 3 events ', 'Open science  ']);
  expect(screen.getByText('No terms: readers do not see this list.')).toBeInTheDocument();
  await expectAccessible();
});

test('terms_move_by_keyboard_and_one_save_sends_the_whole_list_with_its_version', async () => {
  const { onSave, topics } = await show();
  topics.getByRole('button', { name: 'Move Open science up' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(topics.getByText('Open science is now 1 of 2')).toBeInTheDocument();
  expect(topics.getByRole('button', { name: 'Move Open science up' })).toHaveFocus();
  await userEvent.click(topics.getByRole('button', { name: 'Save' }));
  expect(onSave).toHaveBeenCalledWith('topic', {
    version: 'aa',
    terms: [
      { slug: 'open-science', names: { en: 'Open science' } },
      { slug: 'digital-skills', names: { en: 'Digital skills', ro: 'Competențe digitale' } },
    ],
  });
  expect(await topics.findByText('Saved')).toBeInTheDocument();
});

test('a_new_term_is_named_in_several_languages_english_first', async () => {
  const { onSave, topics } = await show();
  await userEvent.click(topics.getByRole('button', { name: 'Add a term' }));
  const dialog = within(screen.getByRole('dialog', { name: 'New: Topic' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
  expect(dialog.getByText('A name in one language is needed')).toBeInTheDocument();
  await expectAccessible();
  await userEvent.type(dialog.getByLabelText('German'), 'Lesen');
  await userEvent.type(dialog.getByLabelText('English'), 'Reading ');
  await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
  expect(topics.getByRole('button', { name: 'Reading' })).toBeInTheDocument();
  expect(topics.getByRole('button', { name: 'Add a term' })).toHaveFocus();
  await userEvent.click(topics.getByRole('button', { name: 'Save' }));
  const sent = onSave.mock.calls as unknown as [string, { terms: { names: object }[] }][];
  expect(Object.entries(sent[0]?.[1].terms[2]?.names ?? {})).toEqual([
    ['en', 'Reading'],
    ['de', 'Lesen'],
  ]);
});

test('what_is_removed_says_from_how_many_events_it_goes_and_comes_back_to_its_place', async () => {
  const { topics } = await show();
  await userEvent.click(topics.getByRole('button', { name: 'Take Digital skills out' }));
  expect(topics.getByText('“Digital skills” goes and is taken from 3 events.')).toBeInTheDocument();
  const back = topics.getByRole('button', { name: 'Put Digital skills back' });
  expect(back).toHaveFocus();
  await expectAccessible();
  await userEvent.click(back);
  expect(topics.getAllByRole('listitem')[0]).toHaveTextContent('Digital skills');
  expect(topics.getByRole('heading', { name: 'Topic' })).toHaveFocus();
});

test('a_stale_save_keeps_what_was_typed_and_offers_what_others_saved', async () => {
  const { topics } = await show(vi.fn(() => Promise.reject(new ApiError('stale', 412, 'Somebody was faster'))));
  await userEvent.click(topics.getByRole('button', { name: 'Move Open science up' }));
  await userEvent.click(topics.getByRole('button', { name: 'Save' }));
  expect(await topics.findByText('Somebody else saved this in the meantime')).toBeInTheDocument();
  expect(topics.getAllByRole('listitem')[0]).toHaveTextContent('Open science');
  await expectAccessible();
  await userEvent.click(topics.getByRole('button', { name: 'Load it as it is now' }));
  expect(topics.getAllByRole('listitem')[0]).toHaveTextContent('Digital skills');
});
