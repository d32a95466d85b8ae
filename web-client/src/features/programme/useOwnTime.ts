import { useState } from 'react';

const KEY = 'plenary.clock';

/** Whether this person reads programmes in the own time; remembered in this browser, and not part of a shared address. */
export function useOwnTime(): [boolean, (own: boolean) => void] {
  const [own, setOwn] = useState(() => localStorage.getItem(KEY) === 'own');
  const choose = (wish: boolean) => {
    if (wish) localStorage.setItem(KEY, 'own');
    else localStorage.removeItem(KEY);
    setOwn(wish);
  };
  return [own, choose];
}
