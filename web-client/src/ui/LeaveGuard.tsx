import { Trans, useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './LeaveGuard.module.css';

/** Asks before a page is left whose changes are not saved; a closing tab is asked about by the browser. */
export function LeaveGuard({ changed }: { changed: boolean }) {
  const { t } = useLingui();
  const blocked = useBlocker({
    shouldBlockFn: ({ current, next }) => changed && current.pathname !== next.pathname,
    enableBeforeUnload: changed,
    withResolver: true,
  });
  if (blocked.status !== 'blocked') return null;
  return (
    <Dialog open title={t({ id: 'leave.title', message: 'Leave without saving?' })} onClose={blocked.reset}>
      <p>
        <Trans id="leave.text">What you changed on this page is not saved yet, and would be lost.</Trans>
      </p>
      <div className={styles.ways}>
        <Button look="primary" onClick={blocked.reset}>
          <Trans id="leave.stay">Stay here</Trans>
        </Button>
        <Button look="quiet" onClick={blocked.proceed}>
          <Trans id="leave.go">Leave without saving</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
