import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { expectAccessible } from '@/testing/axe.ts';
import { renderView } from '@/testing/renderApp.tsx';
import { Dialog } from './Dialog.tsx';

function Letter({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  return (
    <Dialog open title="A letter" unsaved={text !== ''} onClose={onClose}>
      <textarea aria-label="Words" value={text} onChange={(event) => setText(event.target.value)} />
    </Dialog>
  );
}

test('what_is_typed_in_a_dialog_is_lost_only_when_the_writer_says_so', async () => {
  const closed = vi.fn();
  await renderView(<Letter onClose={closed} />);
  const words = await screen.findByLabelText('Words');
  await userEvent.type(words, 'Dear readers');
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Stay here' }));
  expect(screen.queryByRole('dialog', { name: 'Leave without saving?' })).toBeNull();
  await userEvent.pointer({ keys: '[MouseLeft]', target: screen.getByRole('dialog', { name: 'A letter' }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Stay here' }));
  expect(words).toHaveValue('Dear readers');
  expect(closed).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
  expect(closed).toHaveBeenCalledTimes(1);
});

test('a_dialog_in_which_nothing_was_typed_closes_at_once', async () => {
  const closed = vi.fn();
  await renderView(<Letter onClose={closed} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  expect(closed).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog', { name: 'Leave without saving?' })).toBeNull();
});
