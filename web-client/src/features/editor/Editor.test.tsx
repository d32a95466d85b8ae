import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApiError } from '@/api/ApiError.ts';
import type { EventGap, EventSettings, SettingsPage } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { StandingCard } from './StandingCard.tsx';

const KEPT: SettingsPage = {
  version: 3,
  standing: 'draft',
  organisation: 'house',
  people: 0,
  settings: {
    title: 'Reading rooms',
    kind: 'webinar',
    summary: 'Two days.',
    description: '',
    startsAt: '2026-09-22T07:00:00Z',
    endsAt: '2026-09-22T08:00:00Z',
    zone: 'Europe/Bucharest',
    languages: ['ro'],
    attendance: 'online',
    free: true,
    visibility: 'public',
    recordingNote: '',
    partners: [],
  },
};
const LOGO = '7b1c8f0e-2a0d-4d53-9c0e-0f3a8a4f6a11';
const VENUE: EventGap = { code: 'venue-missing', before: 'publishing', blocking: true };
const SUMMARY: EventGap = { code: 'summary-missing', before: 'publishing', blocking: false };

test('two_who_save_at_once_lose_nothing', async () => {
  const theirs: SettingsPage = {
    ...KEPT,
    version: 4,
    changedBy: 'Ioana',
    settings: { ...KEPT.settings, contact: 'ask@example.org', summary: 'Theirs.' },
  };
  const save = vi.fn<(version: number, settings: EventSettings) => Promise<SettingsPage>>((version, settings) =>
    version === 3
      ? Promise.reject(new ApiError('stale', 412, 'Somebody was faster'))
      : Promise.resolve({ ...theirs, version: 5, settings }),
  );
  await renderView(
    <SettingsForm kept={KEPT} onSave={save} onReread={() => Promise.resolve(theirs)} onSendLogo={() => Promise.resolve(LOGO)} />,
  );
  const summary = await screen.findByLabelText('Two sentences that make people want to come');
  await userEvent.clear(summary);
  await userEvent.type(summary, 'Mine.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Ioana saved this while you were writing')).toBeInTheDocument();
  expect(screen.getByText('Taken over from there: Mail address for questions.')).toBeInTheDocument();
  expect(summary).toHaveValue('Mine.');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: /^Take theirs/ }));
  expect(summary).toHaveValue('Theirs.');
  expect(screen.getByText('Nothing is lost. Look at it, and save again.')).toHaveFocus();
  await userEvent.type(summary, ' And mine.');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(save.mock.calls[1]?.[0]).toBe(4);
  expect(save.mock.calls[1]?.[1]).toMatchObject({ summary: 'Theirs. And mine.', contact: 'ask@example.org' });
});

test('a_logo_is_there_once_it_is_sent_and_what_was_typed_meanwhile_stays', async () => {
  const save = vi.fn<(version: number, settings: EventSettings) => Promise<SettingsPage>>((_, settings) =>
    Promise.resolve({ ...KEPT, version: 4, settings }),
  );
  const arrival: { tell: (id: string) => void } = { tell: () => undefined };
  const send = vi.fn(() => new Promise<string>((resolve) => Object.assign(arrival, { tell: resolve })));
  const kept = { ...KEPT, settings: { ...KEPT.settings, partners: [{ name: 'City', tier: 'host' }] } };
  await renderView(<SettingsForm kept={kept} onSave={save} onReread={() => Promise.resolve(kept)} onSendLogo={send} />);
  const picture = new File(['x'], 'city.png', { type: 'image/png' });
  await userEvent.upload(await screen.findByLabelText('Picture for the logo of City'), picture);
  await userEvent.type(screen.getByDisplayValue('City'), ' library');
  arrival.tell(LOGO);
  await userEvent.click(await screen.findByRole('button', { name: 'Take the logo away: City library' }));
  expect(screen.queryByRole('button', { name: /^Take the logo away/ })).toBeNull();
  await userEvent.upload(screen.getByLabelText('Picture for the logo of City library'), picture);
  arrival.tell(LOGO);
  expect(await screen.findByRole('button', { name: 'Replace the logo: City library' })).toBeInTheDocument();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(save.mock.calls[0]?.[1].partners).toEqual([{ name: 'City library', tier: 'host', logo: LOGO }]);
});

test('what_is_needed_first_keeps_a_draft_from_being_published', async () => {
  const move = vi.fn(() => Promise.resolve('done' as const));
  await renderView(<StandingCard slug="day" page={KEPT} gaps={[VENUE, SUMMARY]} unknown={null} busy={false} onMove={move} />);
  const publish = await screen.findByRole('button', { name: 'Publish' });
  expect(publish).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(publish);
  expect(screen.queryByRole('dialog')).toBeNull();
  const way = screen.getByRole('link', { name: 'Mend: People come in person, and no place is named.' });
  expect(way).toHaveAttribute('href', '/e/day/settings#place');
  await expectAccessible();
});

test('taking_it_back_says_first_how_many_have_registered', async () => {
  const move = vi.fn(() => Promise.resolve('done' as const));
  await renderView(
    <StandingCard slug="day" page={{ ...KEPT, standing: 'published', people: 12 }} gaps={[]} unknown={null} busy={false} onMove={move} />,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Take it back into a draft' }));
  expect(screen.getByText('12 people have registered.')).toBeInTheDocument();
  const [, confirm] = screen.getAllByRole('button', { name: 'Take it back into a draft' });
  if (confirm) await userEvent.click(confirm);
  expect(move).toHaveBeenCalledWith('draft');
});

test('what_is_not_known_to_be_ready_is_not_published', async () => {
  const move = vi.fn(() => Promise.resolve('done' as const));
  await renderView(<StandingCard slug="day" page={KEPT} gaps={undefined} unknown={<p>Looking</p>} busy={false} onMove={move} />);
  expect(await screen.findByText('Looking')).toBeInTheDocument();
  expect(screen.queryByText('Nothing is missing.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
