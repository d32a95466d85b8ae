import type { DoorPass } from '@/api/types.ts';

/** Tickets shown while the connection was away, kept in this browser until the server has them. No name is among them. */
const MOST = 5_000;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

const keyOf = (slug: string) => `plenary.door.${slug}`;

const isPass = (one: unknown): one is DoorPass =>
  typeof one === 'object' && one !== null && 'id' in one && 'ticket' in one && 'at' in one && typeof one.id === 'string';

export function keptPasses(slug: string): DoorPass[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(slug)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPass).slice(0, MOST) : [];
  } catch (error) {
    console.warn('door: what this browser kept cannot be read', error);
    return [];
  }
}

function write(slug: string, passes: readonly DoorPass[]): void {
  if (passes.length === 0) localStorage.removeItem(keyOf(slug));
  else localStorage.setItem(keyOf(slug), JSON.stringify(passes));
}

/** @return false when this browser keeps as many as it can */
export function keepPass(slug: string, pass: DoorPass): boolean {
  const kept = keptPasses(slug);
  if (kept.length >= MOST) return false;
  write(slug, [...kept, pass]);
  return true;
}

export function dropPasses(slug: string, ids: ReadonlySet<string>): void {
  write(
    slug,
    keptPasses(slug).filter(({ id }) => !ids.has(id)),
  );
}

/** What stands in a code: the page of the door with the ticket behind it, or the ticket alone. */
export const ticketIn = (text: string): string | undefined => UUID.exec(text.includes('#') ? text.slice(text.indexOf('#')) : text)?.[0];

export const ticketAddress = (slug: string, ticket: string) => `${location.origin}/e/${slug}/check-in#${ticket}`;
