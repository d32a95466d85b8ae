import { useEffect, useState } from 'react';

/**
 * The one-time secret after the # of a mailed link. It is taken out of the address bar at once, so that no copy of the
 * address, no history and no screen shared later holds it.
 */
export function useFragmentSecret(): string {
  const [secret] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (secret) history.replaceState(history.state, '', location.pathname + location.search);
  }, [secret]);
  return secret;
}

/** The same of a link that may be opened again and again: this tab keeps it for itself, so that reloading opens it, too. */
export function useTabSecret(): string {
  const secret = useFragmentSecret();
  const [key] = useState(() => `secret:${location.pathname}`);
  const [kept] = useState(() => secret || (sessionStorage.getItem(key) ?? ''));
  useEffect(() => sessionStorage.setItem(key, kept), [key, kept]);
  return kept;
}
