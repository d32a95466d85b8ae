import { useLayoutEffect } from 'react';
import { applyBrand, type Look } from './brandRamp.ts';

/** Gives the page an organisation's colour while it is open. @param look of the organisation, or its hue where no more is known */
export function useBrand(look: Look | number | undefined): void {
  const { hue, colour } = typeof look === 'number' ? { hue: look, colour: undefined } : (look ?? {});
  useLayoutEffect(() => {
    if (hue === undefined) return undefined;
    applyBrand({ hue, colour });
    return () => applyBrand(null);
  }, [hue, colour]);
}
