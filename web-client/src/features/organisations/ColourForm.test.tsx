import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { BrandPreview } from './BrandPreview.tsx';
import { ColourForm } from './ColourForm.tsx';
import { LogoForm } from './LogoForm.tsx';

const form = { saved: '#ffee00', hue: 262, saving: 'idle' as const, refused: null, onDiscard: () => undefined };

test('a_colour_too_light_to_read_is_bent_and_the_page_says_to_what', async () => {
  const [onChange, onSave] = [vi.fn<(value: string) => void>(), vi.fn<() => void>()];
  await renderView(<ColourForm {...form} value="#ffee00" onChange={onChange} onSave={onSave} />);
  expect(await screen.findByText(/^Buttons and links use #(?!ffee00)[0-9a-f]{6}:/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Back to the first colour' }));
  expect(onChange).toHaveBeenCalledWith('');
  await expectAccessible();
});

test('what_is_no_colour_is_not_saved', async () => {
  const onSave = vi.fn<() => void>();
  await renderView(<ColourForm {...form} value="#ffee0" onChange={() => undefined} onSave={onSave} />);
  await userEvent.type(await screen.findByLabelText('In hexadecimal'), '{Enter}');
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText('A # and six digits or letters from a to f are needed.')).toBeInTheDocument();
});

test('the_preview_shows_both_lights_and_offers_nothing_to_press', async () => {
  await renderView(
    <>
      <BrandPreview look={{ hue: 0, colour: '#e60028' }} name="House" logo={undefined} />
      <LogoForm logo={undefined} busy={false} error={null} onChoose={() => undefined} onRemove={() => undefined} />
    </>,
  );
  expect(await screen.findByText('By day')).toBeInTheDocument();
  expect(screen.getByText('In the hall')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Take it away' })).toBeNull();
  await expectAccessible();
});
