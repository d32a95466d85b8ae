import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** What is open in a dialog of its own; closing gives the focus back to what opened it, however it closes. */
export function useOpened<T>() {
  const [opened, setOpened] = useState<T | null>(null);
  const opener = useRef<Element | null>(null);
  const open = (what: T) => {
    opener.current = document.activeElement;
    setOpened(what);
  };
  const close = () => {
    // Nothing beside a modal dialog takes the focus while it stands.
    flushSync(() => setOpened(null));
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return { opened, open, close };
}
