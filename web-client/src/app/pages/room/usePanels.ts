import { useState } from 'react';

const KEPT = 'plenary.panels';

/** Whether the panels beside the stage are open, which this browser remembers, and which of them is in front. */
export function usePanels() {
  const [open, setOpen] = useState(() => localStorage.getItem(KEPT) !== 'closed');
  const [current, setCurrent] = useState('chat');
  return {
    open,
    current,
    setCurrent,
    toggle: () => {
      localStorage.setItem(KEPT, open ? 'closed' : 'open');
      setOpen(!open);
    },
    bring: (key: string) => {
      setOpen(true);
      setCurrent(key);
    },
  };
}
