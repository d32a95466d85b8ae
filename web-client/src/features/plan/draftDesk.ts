import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client.ts';
import { keyOf } from '@/api/queries.ts';
import type { Edit } from './edits.ts';
import type { Desk } from './SaveQueue.ts';
import type { DraftSaved } from './types.ts';

const RETRY_MS = 10_000;

export const draftQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('getDraft', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/draft', { params: { path: { slug } } })),
    // Comparing a thousand sessions after each edit would take longer than drawing what changed.
    structuralSharing: false,
  });

export const differenceQuery = (slug: string, version: number) =>
  queryOptions({
    queryKey: keyOf('getDraftDifference', { slug, version: String(version) }),
    queryFn: () => dataOf(api.GET('/events/{slug}/draft/difference', { params: { path: { slug } } })),
  });

export const releasesQuery = (slug: string) =>
  queryOptions({
    queryKey: keyOf('listReleases', { slug }),
    queryFn: () => dataOf(api.GET('/events/{slug}/releases', { params: { path: { slug } } })),
  });

const keptUnder = (slug: string) => `plan.waiting.${slug}`;

/** What waited for the network when this tab was last here. */
export function keptEdits(slug: string): Edit[] {
  return JSON.parse(sessionStorage.getItem(keptUnder(slug)) ?? '[]') as Edit[];
}

/** The desk of one event: saves by HTTP, waits for the network, remembers in this tab. */
export function deskOf(slug: string, queries: QueryClient): Desk {
  const query = draftQuery(slug);
  return {
    send: (edit, version) => dataOf(request(slug, edit, version)),
    read: () => queries.fetchQuery({ ...query, staleTime: 0 }),
    later: (run, ms = RETRY_MS) => {
      const timer = setTimeout(run, ms);
      window.addEventListener('online', run);
      return () => {
        clearTimeout(timer);
        window.removeEventListener('online', run);
      };
    },
    keep: (saved, waiting) => {
      queries.setQueryData(query.queryKey, saved);
      if (waiting.length === 0) sessionStorage.removeItem(keptUnder(slug));
      else sessionStorage.setItem(keptUnder(slug), JSON.stringify(waiting));
    },
  };
}

type Sent = Promise<{ data?: DraftSaved; error?: unknown; response: Response }>;

function request(slug: string, edit: Edit, version: number): Sent {
  if (edit.kind === 'settings')
    return api.PUT('/events/{slug}/draft/settings', { params: { path: { slug }, query: { version } }, body: edit.item });
  const path = { slug, itemId: edit.id };
  if (edit.item === null) return api.DELETE(pathOf(edit.kind), { params: { path, query: { version } } });
  if (edit.kind === 'session')
    return api.PUT('/events/{slug}/draft/sessions/{itemId}', { params: { path, query: { version } }, body: edit.item });
  const params = { path, query: { version, ...(edit.position === undefined ? {} : { position: edit.position }) } };
  switch (edit.kind) {
    case 'speaker':
      return api.PUT('/events/{slug}/draft/speakers/{itemId}', { params, body: edit.item });
    case 'room':
      return api.PUT('/events/{slug}/draft/rooms/{itemId}', { params, body: edit.item });
    case 'track':
      return api.PUT('/events/{slug}/draft/tracks/{itemId}', { params, body: edit.item });
  }
}

function pathOf(kind: Exclude<Edit['kind'], 'settings'>) {
  return (
    {
      session: '/events/{slug}/draft/sessions/{itemId}',
      speaker: '/events/{slug}/draft/speakers/{itemId}',
      room: '/events/{slug}/draft/rooms/{itemId}',
      track: '/events/{slug}/draft/tracks/{itemId}',
    } as const
  )[kind];
}
