import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { HandoutWish } from '@/api/types.ts';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { HandoutDesk } from './HandoutDesk.tsx';

const file = (id: string, title: string) => ({
  id,
  title,
  name: `${title}.pdf`,
  type: 'pdf' as const,
  size: 2_148_000,
  shown: 'no' as const,
  open: false,
  mayChange: true,
});
const deeds = { onSend: async () => null, onSave: async () => undefined, onRemove: async () => undefined };

test('a_file_is_shown_by_one_choice_and_moved_by_one_press', async () => {
  const onShown = vi.fn<(id: string, wish: HandoutWish) => void>();
  const onOrder = vi.fn<(ids: string[]) => void>();
  await renderView(
    <HandoutDesk
      {...deeds}
      session="Keynote"
      megabytes={32}
      handouts={[file('a', 'Slides'), file('b', 'Notes')]}
      onShown={onShown}
      onOrder={onOrder}
    />,
  );
  await userEvent.selectOptions(await screen.findByLabelText('When the audience sees Notes'), 'now');
  expect(onShown).toHaveBeenCalledWith('b', { title: 'Notes', shown: 'now' });
  await userEvent.click(screen.getByRole('button', { name: 'Move Notes up' }));
  expect(onOrder).toHaveBeenCalledWith(['b', 'a']);
  await expectAccessible();
});
