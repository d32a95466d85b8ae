import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApiError } from '@/api/ApiError.ts';
import type { Presentation, TermList } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { PresentationView } from './PresentationView.tsx';

const LISTS: TermList[] = [
  {
    facet: 'topic',
    version: 'aa',
    terms: [
      { facet: 'topic', slug: 'open-science', names: { en: 'Open science', ro: 'Știință deschisă' }, events: 2 },
      { facet: 'topic', slug: 'digital-skills', names: { ro: 'Competențe digitale' }, events: 0 },
    ],
  },
  { facet: 'job', version: 'bb', terms: [] },
];
const KEPT: Presentation = {
  version: 'v1',
  terms: [{ facet: 'topic', slug: 'open-science' }],
  texts: [{ language: 'ro', title: 'Ocupați biblioteca', summary: '', description: '' }],
};

async function show(onSave: (sent: Presentation) => Promise<Presentation> = async (sent) => ({ ...sent, version: 'v2' })) {
  const save = vi.fn(onSave);
  await renderView(<PresentationView presentation={KEPT} lists={LISTS} toTerms={null} onSave={save} />);
  await screen.findByRole('heading', { name: 'What it is sorted by' });
  return save;
}

test('terms_are_chosen_by_group_and_saved_with_the_version_that_was_seen', async () => {
  const save = await show();
  const topics = within(screen.getByRole('group', { name: 'Topic' }));
  expect(topics.getByLabelText('Open science')).toBeChecked();
  expect(screen.queryByRole('group', { name: 'Job function' })).toBeNull();
  await userEvent.click(topics.getByLabelText('Competențe digitale'));
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(save.mock.calls[0]?.[0]).toEqual({
    version: 'v1',
    terms: [
      { facet: 'topic', slug: 'digital-skills' },
      { facet: 'topic', slug: 'open-science' },
    ],
    texts: KEPT.texts,
  });
  expect(await screen.findByText('Saved')).toBeInTheDocument();
});

test('a_term_taken_away_and_put_back_leaves_nothing_to_save', async () => {
  const save = await show();
  await userEvent.click(screen.getByLabelText('Open science'));
  expect(screen.getByText('Not saved yet')).toBeInTheDocument();
  await userEvent.click(screen.getByLabelText('Open science'));
  expect(screen.queryByText('Not saved yet')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).not.toHaveBeenCalled();
});

test('a_further_language_begins_at_its_title_which_it_needs', async () => {
  const save = await show();
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'fr');
  await userEvent.click(screen.getByRole('button', { name: 'Add this language' }));
  const french = within(screen.getByRole('group', { name: 'French' }));
  expect(french.getByLabelText('Title')).toHaveFocus();
  expect(french.getByLabelText('Title')).toBeRequired();
  await expectAccessible();
  await userEvent.type(french.getByLabelText('Title'), 'Occupons la bibliothèque');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(save.mock.calls[0]?.[0].texts[1]).toEqual({ language: 'fr', title: 'Occupons la bibliothèque', summary: '', description: '' });
  await userEvent.click(screen.getByRole('button', { name: 'Take Romanian out' }));
  expect(screen.queryByRole('group', { name: 'Romanian' })).toBeNull();
});

test('a_stale_save_keeps_what_was_typed_and_offers_what_others_saved', async () => {
  await show(() => Promise.reject(new ApiError('stale', 412, 'Somebody was faster')));
  await userEvent.type(screen.getByLabelText('Title'), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Somebody else saved this in the meantime')).toBeInTheDocument();
  expect(screen.getByLabelText('Title')).toHaveValue('Ocupați biblioteca!');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Load it as it is now' }));
  expect(screen.getByLabelText('Title')).toHaveValue('Ocupați biblioteca');
});
