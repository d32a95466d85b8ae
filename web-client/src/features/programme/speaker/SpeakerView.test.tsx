import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { EVENT, PLANNED, speakerPage } from '@/testing/examples.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { SpeakerView } from './SpeakerView.tsx';

test('a_speaker_page_lists_sessions_with_their_day', async () => {
  await renderView(<SpeakerView page={speakerPage({ cancelled: true })} />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Ana Demo' })).toBeInTheDocument();
  expect(screen.getByText('City Library (demo)')).toBeInTheDocument();
  expect(screen.getByText('Romania')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: PLANNED.title })).toHaveAttribute('href', `/e/${EVENT.slug}/sessions/${PLANNED.id}`);
  expect(screen.getByText('Cancelled')).toBeInTheDocument();
  await expectAccessible();
});
