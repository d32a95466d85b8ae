import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place in the page's header that a room fills with its own bar. */
export const HeaderSlotContext = createContext<HTMLElement | null>(null);

export function HeaderSlot({ children }: { children: ReactNode }) {
  const place = useContext(HeaderSlotContext);
  return place ? createPortal(children, place) : null;
}
