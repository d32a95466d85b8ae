import { useEffect, useRef } from 'react';

/** Does something when the page stands, and not a second time where effects run twice. */
export function useOnce(act: () => void): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    act();
  });
}
