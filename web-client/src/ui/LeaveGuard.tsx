import { useBlocker } from '@tanstack/react-router';
import { Unsaved } from './Unsaved.tsx';

/** Asks before a page is left whose changes are not saved; a closing tab is asked about by the browser. */
export function LeaveGuard({ changed }: { changed: boolean }) {
  const blocked = useBlocker({
    shouldBlockFn: ({ current, next }) => changed && current.pathname !== next.pathname,
    enableBeforeUnload: changed,
    withResolver: true,
  });
  return blocked.status === 'blocked' ? <Unsaved onStay={blocked.reset} onLeave={blocked.proceed} /> : null;
}
