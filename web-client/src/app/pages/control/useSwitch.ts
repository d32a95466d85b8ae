import { useState } from 'react';

/** Something that is on or off and that this browser remembers. */
export function useSwitch(key: string, otherwise: boolean): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    const kept = localStorage.getItem(key);
    return kept === null ? otherwise : kept === 'on';
  });
  return [
    on,
    (now) => {
      localStorage.setItem(key, now ? 'on' : 'off');
      setOn(now);
    },
  ];
}
