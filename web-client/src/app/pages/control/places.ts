/** What can be gone through in a panel: the group of buttons of each row. */
const ROWS = '[data-work]';
const PANEL = '[data-panel]';

function rowsOf(panel: Element): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(ROWS)].filter((row) => row.offsetParent !== null);
}

function focusRow(row: HTMLElement | undefined): boolean {
  const button = row?.querySelector<HTMLElement>('button:not(:disabled)');
  button?.focus();
  row?.closest('li')?.scrollIntoView({ block: 'nearest' });
  return button !== undefined && button !== null;
}

/** Goes to where one works in a panel: its first row, its log, or the panel itself while it is empty. */
export function focusPanel(root: Element, key: string): void {
  const panel = root.querySelector<HTMLElement>(`[data-panel="${key}"]`);
  if (!panel || focusRow(rowsOf(panel)[0])) return;
  (panel.querySelector<HTMLElement>('[role="log"]') ?? panel).focus();
}

/** The row before or after the one in which something has the focus. @returns whether there was one to leave */
export function stepRow(from: Element, by: number): boolean {
  const [row, panel] = [from.closest<HTMLElement>(ROWS), from.closest(PANEL)];
  if (!row || !panel) return false;
  const rows = rowsOf(panel);
  focusRow(rows[rows.indexOf(row) + by]);
  return true;
}

/** Whoever decides about a row by keyboard stands at the next one when it has gone. */
export function keepPlace(root: HTMLElement): () => void {
  let last: { element: Element; panel: Element; at: number } | null = null;
  const onFocus = ({ target }: FocusEvent) => {
    const element = target instanceof Element ? target : null;
    const [row, panel] = [element?.closest<HTMLElement>(ROWS), element?.closest(PANEL)];
    last = element && row && panel ? { element, panel, at: rowsOf(panel).indexOf(row) } : null;
  };
  const changes = new MutationObserver(() => {
    const here = document.activeElement;
    // Who went to an empty panel came for what is about to stand in it.
    if (here?.matches(PANEL)) return void focusRow(rowsOf(here)[0]);
    if (!last || last.element.isConnected || here !== document.body) return;
    const { panel, at } = last;
    const rows = rowsOf(panel);
    if (!focusRow(rows[Math.min(at, rows.length - 1)]) && panel instanceof HTMLElement) panel.focus();
  });
  root.addEventListener('focusin', onFocus);
  changes.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', onFocus);
    changes.disconnect();
  };
}
