import { afterEach, expect, test } from 'vitest';
import { focusPanel, keepPlace, stepRow } from './places.ts';

const row = (name: string) => `<li><div data-work><button>${name}</button></div></li>`;

function room(rows: string[]): HTMLElement {
  document.body.innerHTML = `<main><div data-panel="hands" tabindex="-1"><ul>${rows.map(row).join('')}</ul></div></main>`;
  for (const work of document.querySelectorAll('[data-work]')) Object.defineProperty(work, 'offsetParent', { get: () => document.body });
  return document.querySelector('main') as HTMLElement;
}

const focused = () => document.activeElement?.textContent;

afterEach(() => {
  document.body.innerHTML = '';
});

test('a_panel_is_entered_at_its_first_row_and_left_at_neither_end', () => {
  const main = room(['Ana', 'Bogdan']);
  focusPanel(main, 'hands');
  expect(focused()).toBe('Ana');
  stepRow(document.activeElement as Element, 1);
  expect(focused()).toBe('Bogdan');
  stepRow(document.activeElement as Element, 1);
  expect(focused()).toBe('Bogdan');
});

test('an_empty_panel_takes_the_focus_itself', () => {
  const main = room([]);
  focusPanel(main, 'hands');
  expect(document.activeElement?.getAttribute('data-panel')).toBe('hands');
});

test('outside_of_rows_arrows_are_left_to_the_browser', () => {
  room(['Ana']);
  expect(stepRow(document.body, 1)).toBe(false);
});

test('when_a_row_goes_its_place_is_kept', async () => {
  const main = room(['Ana', 'Bogdan', 'Carmen']);
  const stop = keepPlace(main);
  const button = [...document.querySelectorAll('button')][1] as HTMLElement;
  button.focus();
  const gone = button.closest('li') as HTMLElement;
  button.blur();
  gone.remove();
  await expect.poll(focused).toBe('Carmen');
  stop();
});
