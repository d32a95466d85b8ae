import { Plural, Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Button } from '@/ui/Button.tsx';
import { Icon } from '@/ui/Icon.tsx';
import { useNow } from '@/ui/useNow.ts';
import type { ConnectionState } from './LiveConnection.ts';
import styles from './LiveStatusBanner.module.css';
import { useConnection, useDegraded, useLive } from './useLive.ts';

interface Props {
  state: ConnectionState;
  queued: number;
  degraded: boolean;
  onRetry: () => void;
}

/** A first connect of a second or two needs no banner; a loss is told at once. */
function worthTelling(state: ConnectionState): boolean {
  return state.kind === 'waiting' || (state.kind === 'connecting' && state.attempt > 0);
}

export function LiveStatusBannerView({ state, queued, degraded, onRetry }: Props) {
  const now = useNow(1000);
  const seconds = state.kind === 'waiting' ? Math.max(1, Math.ceil((state.until - now) / 1000)) : 0;
  return (
    <div>
      {worthTelling(state) ? (
        <div className={styles.banner}>
          <Icon name="offline" />
          <p className={styles.text} role="status">
            <strong>
              <Trans id="live.lost">The connection to the room is away.</Trans>
            </strong>{' '}
            {queued > 0 ? (
              <Plural
                id="live.queued"
                value={queued}
                one="# message waits here and goes out by itself."
                other="# messages wait here and go out by themselves."
              />
            ) : (
              <Trans id="live.catchUp">Nothing is lost; what was said meanwhile comes with it.</Trans>
            )}
          </p>
          {state.kind === 'waiting' ? (
            <Button size="s" icon="retry" onClick={onRetry}>
              <Trans id="live.retryIn">Try now ({seconds} s)</Trans>
            </Button>
          ) : (
            <p>
              <Trans id="live.connecting">Reconnecting</Trans>
            </p>
          )}
        </div>
      ) : null}
      {degraded && !worthTelling(state) ? (
        <div className={styles.banner}>
          <Icon name="warning" />
          <p className={styles.text} role="status">
            <strong>
              <Trans id="live.degraded">The server cannot store anything just now.</Trans>
            </strong>{' '}
            <Trans id="live.degradedText">The picture goes on. What you write waits here and goes out by itself.</Trans>
          </p>
        </div>
      ) : null}
    </div>
  );
}

export function LiveStatusBanner() {
  const live = useLive();
  const { state, queued } = useConnection();
  const degraded = useDegraded();
  useEffect(() => {
    const retry = () => live.connection.retryNow();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [live]);
  return <LiveStatusBannerView state={state} queued={queued} degraded={degraded} onRetry={() => live.connection.retryNow()} />;
}
