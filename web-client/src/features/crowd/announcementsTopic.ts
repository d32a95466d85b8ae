import type { Announcement } from '@/api/types.ts';

/** What the room was told live, and what was taken back. */
export interface Told {
  posted: readonly Announcement[];
  withdrawn: readonly string[];
}

const MOST = 50;

export function posted(told: Told, one: Announcement): Told {
  if (told.posted.some(({ id }) => id === one.id)) return told;
  return { ...told, posted: [one, ...told.posted].slice(0, MOST) };
}

export function withdrawn(told: Told, id: string): Told {
  return { posted: told.posted.filter((one) => one.id !== id), withdrawn: [...told.withdrawn, id].slice(-MOST) };
}

/** What was read and what came since, newest first, each once, without what was taken back. */
export function current(read: readonly Announcement[], told: Told): Announcement[] {
  const all = [...told.posted, ...read.filter(({ id }) => !told.posted.some((one) => one.id === id))];
  return all.filter(({ id }) => !told.withdrawn.includes(id)).toSorted((a, b) => b.at.localeCompare(a.at));
}

/** After a loss: what was told `before` it and is not `read` any more was taken back meanwhile. */
export function stillSaid(told: Told, before: readonly Announcement[], read: readonly Announcement[]): Told {
  const stays = (one: Announcement) => !before.includes(one) || read.some(({ id }) => id === one.id);
  return { ...told, posted: told.posted.filter(stays) };
}
