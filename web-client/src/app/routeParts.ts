import { lazyRouteComponent } from '@tanstack/react-router';
import { withHouseWords } from '@/i18n/i18n.ts';

/** A page that only those open who run something. */
export function housePage<T extends object, K extends keyof T & string>(page: () => Promise<T>, name: K) {
  return lazyRouteComponent(withHouseWords(page), name);
}

export interface SignInSearch {
  /** The page to come back to; a path of this site. */
  next?: string | undefined;
}

export function nextOf(search: Record<string, unknown>): SignInSearch {
  const next = search['next'];
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

/** The code of an invitation, as the mailed link carries it. */
export function codeOf(search: Record<string, unknown>): { code?: string | undefined } {
  const code = search['code'];
  return typeof code === 'string' || typeof code === 'number' ? { code: String(code).slice(0, 40) } : {};
}

/** The session whose room a link leads to. */
export function sessionOf(search: Record<string, unknown>): { session?: string | undefined } {
  const { session } = search;
  return typeof session === 'string' && /^[\da-f-]{36}$/.test(session) ? { session } : {};
}
