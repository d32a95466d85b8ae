import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@/ui/Button.tsx';
import { clock } from './clock.ts';
import styles from './player.module.css';

interface PosterStartProps {
  poster: string | undefined;
  /** Second to go on from, or null to begin. */
  resumeAt: number | null;
  onStart: (at: number) => void;
}

/** Before the first press: the poster, and where to begin. Nothing of the player is loaded yet. */
export function PosterStart({ poster, resumeAt, onStart }: PosterStartProps) {
  const { t } = useLingui();
  return (
    <>
      {poster ? <img className={styles.poster} src={poster} alt="" /> : null}
      <div className={styles.start}>
        {resumeAt === null ? (
          <button type="button" className={styles.begin} aria-label={t({ id: 'player.play', message: 'Play' })} onClick={() => onStart(0)}>
            <svg viewBox="0 0 24 24" className={styles.glyph} aria-hidden focusable="false">
              <path d="M8 5.500v13l10.500-6.500z" />
            </svg>
          </button>
        ) : (
          <div className={styles.resume}>
            <Button look="primary" size="l" icon="play" onClick={() => onStart(resumeAt)}>
              <ContinueAt time={clock(resumeAt)} />
            </Button>
            <Button look="secondary" onClick={() => onStart(0)}>
              <Trans id="player.fromStart">From the beginning</Trans>
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function ContinueAt({ time }: { time: string }) {
  return <Trans id="player.continueAt">Continue at {time}</Trans>;
}
