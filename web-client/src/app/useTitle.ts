import { useEffect } from 'react';

const HOUSE = 'Plenary';

/** The page's name in the tab; the server wrote the same into the first answer. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${HOUSE}` : HOUSE;
  }, [title]);
}
