import { flushSync } from 'react-dom';

/**
 * Takes out the line whose button was pressed, and the button with it: the focus goes on to the same button of what moves
 * up in its place, of the line before, or to whatever adds another. The lines stand in an element marked `data-lines`,
 * their buttons are marked `data-takes-out`, and what adds another or comes after them `data-after-lines`.
 */
export function takeOut(pressed: HTMLElement, change: () => void): void {
  const lines = pressed.closest('[data-lines]');
  const buttons = () => [...(lines?.querySelectorAll<HTMLElement>('[data-takes-out]') ?? [])];
  const at = buttons().indexOf(pressed);
  flushSync(change);
  const left = buttons();
  const next = left[at] ?? left.at(-1) ?? lines?.querySelector<HTMLElement>('[data-after-lines]');
  next?.focus();
}
