import { useState } from 'react';
import { useNarrow } from './useNarrow.ts';

const KEPT = 'plenary.panels';

/** Whether the panels beside the stage are open, which this browser remembers, and which of them is in front. A phone has them always. */
export function usePanels() {
  const [open, setOpen] = useState(() => localStorage.getItem(KEPT) !== 'closed');
  const narrow = useNarrow();
  const [current, setCurrent] = useState('chat');
  return {
    open,
    narrow,
    showPanels: open || narrow,
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
