import { useEffect } from 'react';
import { useLatest } from '@/ui/useLatest.ts';
import { PANELS, type PanelKey } from './layout.ts';
import { stepRow } from './places.ts';

interface Keys {
  /** Single letters and digits act; whoever speaks to the computer may have switched them off. */
  on: boolean;
  onPanel: (panel: PanelKey) => void;
  onSheet: () => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Keys for the whole page. Nothing happens while somebody types, nor behind an open dialog or menu. */
export function useControlKeys(keys: Keys): void {
  const latest = useLatest(keys);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTaken(event) || !(event.target instanceof Element)) return;
      const step = STEPS[event.key];
      const done = step === undefined ? press(event.key, latest.current) : stepRow(event.target, step);
      if (done) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [latest]);
}

function isTaken({ defaultPrevented, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const types = target instanceof Element && target.matches(TYPING);
  return defaultPrevented || ctrlKey || metaKey || altKey || types || document.querySelector('dialog[open], [popover]') !== null;
}

function press(key: string, { on, onPanel, onSheet }: Keys): boolean {
  if (key === '?') {
    onSheet();
    return true;
  }
  if (!on || key.length !== 1) return false;
  const panel = PANELS[Number(key) - 1];
  if (panel) {
    onPanel(panel);
    return true;
  }
  const button = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key.toUpperCase())}"]`);
  button?.click();
  return button !== null;
}
