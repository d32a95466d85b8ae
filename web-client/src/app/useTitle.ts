import { useEffect } from 'react';

const HOUSE = 'Plenary';

/** The page's name in the tab; the server wrote the same into the first answer. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${HOUSE}` : HOUSE;
  }, [title]);
}

const COUNTED = /^\(\d+\+?\) /;

/** A number before the page's name, for what came in while the tab was not looked at. */
export function useTitleCount(count: number): void {
  useEffect(() => {
    const name = document.title.replace(COUNTED, '');
    document.title = count > 0 ? `(${Math.min(count, 99)}${count > 99 ? '+' : ''}) ${name}` : name;
    return () => {
      document.title = document.title.replace(COUNTED, '');
    };
  }, [count]);
}
