import { useSyncExternalStore } from 'react';

export const PANELS = ['questions', 'hands', 'reports', 'chat', 'backstage', 'polls', 'people'] as const;
export type PanelKey = (typeof PANELS)[number];

/** The columns of the page, each with the panels that share it; one of them is in front. */
export type Columns = readonly (readonly PanelKey[])[];

export type Width = 'wide' | 'two' | 'one';

/** Beside the stage, in the middle, at the end; narrower windows lay columns together. */
const COLUMNS: Record<Width, Columns> = {
  wide: [['hands'], ['questions', 'reports', 'polls'], ['chat', 'backstage', 'people']],
  two: [
    ['questions', 'hands', 'reports', 'polls'],
    ['chat', 'backstage', 'people'],
  ],
  one: [['questions', 'hands', 'reports', 'chat', 'backstage', 'polls', 'people']],
};

/** Panels that this person does not have leave no trace. */
export function columnsOf(width: Width, has: (panel: PanelKey) => boolean): Columns {
  return COLUMNS[width].map((column) => column.filter(has)).filter((column) => column.length > 0);
}

/** Which panel is in front of each column: the one that was looked at last, or the first. */
export function inFront(columns: Columns, looked: readonly PanelKey[]): ReadonlySet<PanelKey> {
  return new Set(columns.flatMap((column) => looked.find((panel) => column.includes(panel)) ?? column.slice(0, 1)));
}

const wide = window.matchMedia('(min-width: 75rem)');
const narrow = window.matchMedia('(max-width: 48rem)');

function watch(run: () => void): () => void {
  wide.addEventListener('change', run);
  narrow.addEventListener('change', run);
  return () => {
    wide.removeEventListener('change', run);
    narrow.removeEventListener('change', run);
  };
}

export function useWidth(): Width {
  return useSyncExternalStore(watch, () => (wide.matches ? 'wide' : narrow.matches ? 'one' : 'two'));
}
