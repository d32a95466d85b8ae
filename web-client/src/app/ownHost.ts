import type { OwnHost } from '@/api/boot.ts';

/** The same as the server shows there; whatever else is asked for is at the main address. */
const SHOWN =
  /^\/(?:$|privacy$|legal\/[^/]+$|sign-in(?:\/return)?$|o\/[^/]+(?:\/legal\/[^/]+)?$|e\/[^/]+(?:\/(?:programme|register|sessions\/[^/]+|speakers\/[^/]+))?$)/;

export const isShownAt = (path: string): boolean => SHOWN.test(path);

let here: OwnHost | undefined;

/** Before the router is made; undefined at the main address. */
export function standAt(host: OwnHost | undefined): void {
  here = host;
}

/** Leaves for the main address with what does not stand here; never comes back then. */
export async function stayOrLeave({
  location,
  preload,
}: {
  location: { pathname: string; href: string };
  preload: boolean;
}): Promise<void> {
  if (!here || preload || isShownAt(location.pathname)) return;
  window.location.assign(here.main + location.href);
  await new Promise(() => undefined);
}
