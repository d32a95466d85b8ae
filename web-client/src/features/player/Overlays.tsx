import { Trans } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import type { Failure } from './recovery.ts';
import styles from './player.module.css';

/** Browsers start a picture without sound only; the sound is one large press away. */
export function UnmuteOverlay({ onUnmute }: { onUnmute: () => void }) {
  return (
    <button type="button" className={styles.unmute} onClick={onUnmute}>
      <svg viewBox="0 0 24 24" className={styles.glyph} aria-hidden focusable="false">
        <path d="M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM16 9.500l5 5M21 9.500l-5 5" />
      </svg>
      <Trans id="player.unmute">Unmute</Trans>
    </button>
  );
}

/** The picture stands still; the room does not. */
export function WaitingNote({ live }: { live: boolean }) {
  return (
    <p className={styles.note} role="status">
      {live ? (
        <Trans id="player.waiting.live">The stage has lost its picture. We are reconnecting; chat and questions go on.</Trans>
      ) : (
        <Trans id="player.waiting.recording">Loading the next part of the recording.</Trans>
      )}
    </p>
  );
}

function Sentence({ because }: { because: Failure }) {
  switch (because) {
    case 'refused':
      return <Trans id="player.failed.refused">The picture is not open to you at the moment. If that is unexpected, try again.</Trans>;
    case 'network':
      return <Trans id="player.failed.network">We cannot reach the picture. Check your connection, then try again.</Trans>;
    case 'unplayable':
      return (
        <Trans id="player.failed.unplayable">This browser cannot play the picture. A current Chrome, Edge, Firefox or Safari can.</Trans>
      );
  }
}

export function FailureNote({ because, onRetry }: { because: Failure; onRetry: () => void }) {
  return (
    <div className={styles.failure} role="alert">
      <p>
        <Sentence because={because} />
      </p>
      <Button look="primary" icon="retry" onClick={onRetry}>
        <Trans id="player.retry">Try again</Trans>
      </Button>
    </div>
  );
}
