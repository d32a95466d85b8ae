import type { Place } from './days.ts';

interface Card extends Place {
  id: string;
}

/** Where the arrows lead between cards: along the time in one room, and to what runs at that time in the next. */
export function neighbour<T extends Card>(
  cards: readonly T[],
  from: T,
  key: string,
  columns: readonly (string | undefined)[],
): T | undefined {
  const inOrder = (room: string | undefined) =>
    cards.filter((one) => columns.indexOf(one.room) === columns.indexOf(room)).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const same = inOrder(from.room);
  const at = same.findIndex(({ id }) => id === from.id);
  if (key === 'ArrowDown') return same[at + 1];
  if (key === 'ArrowUp') return same[at - 1];
  if (key === 'Home') return same[0];
  if (key === 'End') return same.at(-1);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const by = key === 'ArrowRight' ? 1 : -1;
  const distance = (one: T) => Math.abs(Date.parse(one.startsAt) - Date.parse(from.startsAt));
  for (let column = columns.indexOf(from.room) + by; column >= 0 && column < columns.length; column += by) {
    const there = inOrder(columns[column]);
    if (there.length > 0) return there.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  }
  return undefined;
}
