import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page goes to paper, where all days stand below each other. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // Paper is white, whatever light the screen has.
    const lights = document.documentElement.dataset;
    let scheme = 'light';
    // The browser takes its picture when this returns.
    const before = () => {
      scheme = lights['mantineColorScheme'] ?? 'light';
      lights['mantineColorScheme'] = 'light';
      flushSync(() => setPrinting(true));
    };
    const after = () => {
      lights['mantineColorScheme'] = scheme;
      setPrinting(false);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
