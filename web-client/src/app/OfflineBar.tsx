import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { Icon } from '@/ui/Icon.tsx';
import styles from './OfflineBar.module.css';

function watch(run: () => void): () => void {
  window.addEventListener('online', run);
  window.addEventListener('offline', run);
  return () => {
    window.removeEventListener('online', run);
    window.removeEventListener('offline', run);
  };
}

/** Says that this device has lost its network; what is on the page stays. */
export function OfflineBar() {
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  return (
    <div role="status">
      {online ? null : (
        <p className={styles.bar}>
          <Icon name="offline" />
          <Trans id="shell.offline">You are offline. What you see stays; everything else comes back with the network.</Trans>
        </p>
      )}
    </div>
  );
}
