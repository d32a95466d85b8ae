import { Trans, useLingui } from '@lingui/react/macro';
import { clock } from './clock.ts';
import styles from './player.module.css';

/** At the live position it says so; behind it, it says by how much and brings the person back. */
export function LiveButton({ behind, onGoLive }: { behind: number; onGoLive: () => void }) {
  const { t } = useLingui();
  const time = clock(behind);
  if (behind === 0) {
    return (
      <span className={styles.live} data-at-live>
        <span className={styles.dot} aria-hidden />
        <Trans id="player.live">Live</Trans>
      </span>
    );
  }
  const name = t({ id: 'player.goLiveName', message: `Go to live, now ${time} behind` });
  return (
    <button type="button" className={styles.live} aria-label={name} onClick={onGoLive}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.behind}>
        <Trans id="player.behind">{time} behind</Trans>
      </span>
      <Trans id="player.goLive">Go live</Trans>
    </button>
  );
}
