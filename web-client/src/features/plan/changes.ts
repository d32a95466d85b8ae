import type { Change } from './types.ts';

/** The parts of a difference, in the order in which people want to know them. */
export const PARTS = ['gone', 'moved', 'added', 'people', 'words', 'places'] as const;

export type Part = (typeof PARTS)[number];

const OF_SESSIONS: Record<Change['what'], Part> = {
  added: 'added',
  removed: 'gone',
  cancelled: 'gone',
  revived: 'moved',
  title: 'words',
  moved: 'moved',
  room: 'moved',
  length: 'moved',
  day: 'moved',
  speakers: 'people',
  track: 'words',
  language: 'words',
  kind: 'words',
  text: 'words',
  recording: 'words',
  stage: 'words',
  order: 'places',
  'day-change': 'places',
};

export interface Changed {
  id: string;
  title: string;
  of: Change['of'];
  changes: Change[];
}

/** The changes of one thing stand together, in the part that its kind belongs to. */
export function byPart(changes: readonly Change[]): { part: Part; things: Changed[]; size: number }[] {
  const parts = new Map<Part, Map<string, Changed>>(PARTS.map((part) => [part, new Map()]));
  for (const change of changes) {
    const { of, id, title } = change;
    const things = parts.get(of === 'session' ? OF_SESSIONS[change.what] : 'places');
    const known = things?.get(of + id);
    if (known) known.changes.push(change);
    else things?.set(of + id, { id, title, of, changes: [change] });
  }
  return [...parts].map(([part, things]) => ({ part, things: [...things.values()], size: things.size })).filter(({ size }) => size > 0);
}
