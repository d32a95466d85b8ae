import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderView } from '@/testing/renderApp.tsx';
import { takeOut } from './keepFocus.ts';

function Lines() {
  const [lines, setLines] = useState(['one', 'two', 'three']);
  return (
    <div data-lines>
      {lines.map((line) => (
        <button
          key={line}
          type="button"
          data-takes-out
          onClick={(event) => takeOut(event.currentTarget, () => setLines((now) => now.filter((other) => other !== line)))}
        >
          {line}
        </button>
      ))}
      <button type="button" data-after-lines>
        Add
      </button>
    </div>
  );
}

test('who_takes_lines_out_by_keyboard_stays_among_them', async () => {
  await renderView(<Lines />);
  const press = async (name: string) => {
    const button = await screen.findByRole('button', { name });
    button.focus();
    await userEvent.keyboard('{Enter}');
  };
  await press('two');
  expect(screen.getByRole('button', { name: 'three' })).toHaveFocus();
  await press('three');
  expect(screen.getByRole('button', { name: 'one' })).toHaveFocus();
  await press('one');
  expect(screen.getByRole('button', { name: 'Add' })).toHaveFocus();
});
