import { useEffect, useState } from 'react';

const OFF = 'plenary.keys';
const TYPING = 'input:not([type=radio]), textarea, select, [contenteditable]';

/** Single keys that work anywhere on a page, unless somebody has turned them off: they disturb those who speak to it. */
export function useKeys(actions: Readonly<Record<string, () => void>>): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(OFF) !== 'off');
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      const act = actions[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TYPING) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, actions]);
  const choose = (wish: boolean) => {
    if (wish) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'off');
    setOn(wish);
  };
  return [on, choose];
}
