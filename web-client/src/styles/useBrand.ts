import { useLayoutEffect } from 'react';
import { applyBrand } from './brandRamp.ts';

/** Gives the page an organisation's colour while it is open. */
export function useBrand(hue: number | undefined): void {
  useLayoutEffect(() => {
    if (hue === undefined) return undefined;
    applyBrand(hue);
    return () => applyBrand(null);
  }, [hue]);
}
