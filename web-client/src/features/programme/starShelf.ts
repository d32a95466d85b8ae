/** Stars of somebody who is not signed in, kept in this browser until they are joined to an account. */

const KEY = 'plenary.stars';
/** As many as the server takes at once. */
const MOST = 500;

const watchers = new Set<() => void>();
let kept: ReadonlySet<string> | null = null;

function read(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : []);
  } catch (error) {
    console.warn('stars: what this browser kept cannot be read', error);
    return new Set();
  }
}

function write(ids: ReadonlySet<string>): void {
  kept = ids;
  if (ids.size === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify([...ids]));
  for (const watcher of watchers) watcher();
}

/** The same set until it changes. */
export function shelf(): ReadonlySet<string> {
  kept ??= read();
  return kept;
}

export function shelve(id: string, starred: boolean): void {
  const ids = new Set(shelf());
  if (!starred) ids.delete(id);
  else if (ids.size < MOST) ids.add(id);
  write(ids);
}

/** Takes away what an account now keeps; what was added meanwhile stays. */
export function clearShelf(joined: readonly string[]): void {
  const gone = new Set(joined);
  write(new Set([...shelf()].filter((id) => !gone.has(id))));
}

/** Also hears what other tabs of this browser do. */
export function watchShelf(watcher: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== KEY && event.key !== null) return;
    kept = null;
    watcher();
  };
  watchers.add(watcher);
  window.addEventListener('storage', elsewhere);
  return () => {
    watchers.delete(watcher);
    window.removeEventListener('storage', elsewhere);
  };
}
