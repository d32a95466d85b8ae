import { lazy, Suspense, useEffect, useState } from 'react';
import { resumePoint } from './clock.ts';
import { PosterStart } from './PosterStart.tsx';
import styles from './player.module.css';

export interface BroadcastPlayerProps {
  /** Signed address of the HLS playlist. Only the first one counts; give another `key` to play something else. */
  src: string;
  /** The broadcast is running: starts by itself, without sound, at the live position. */
  live: boolean;
  /** What is shown, as the name of the picture. */
  title: string;
  /** Second to offer to continue at; recordings only. */
  startAt?: number | undefined;
  /** Length of a recording in seconds, so that one seen to its end is not offered again. */
  length?: number | undefined;
  poster?: string | undefined;
  /** Asks the server for a fresh signed address; reject when there is none. */
  renewSource: () => Promise<string>;
  /** Seconds into the picture: every five while playing, and on a pause, a jump, the end or leaving the page. */
  onPosition?: ((seconds: number) => void) | undefined;
  onEnded?: (() => void) | undefined;
}

const PlayerSurface = lazy(() => import('./PlayerSurface.tsx'));

/**
 * Plays a broadcast while it runs and its recording afterwards, from one address.
 *
 * The place is reserved and the poster shown before anything else; the player itself is fetched after the first paint
 * of a broadcast, and at the press of a button for a recording.
 */
export function BroadcastPlayer(props: BroadcastPlayerProps) {
  const { src, live, title, poster, renewSource, onPosition, onEnded } = props;
  const [begun, setBegun] = useState<{ at: number | undefined; muted: boolean; live: boolean } | null>(null);
  useEffect(() => {
    if (live) setBegun((already) => already ?? { at: undefined, muted: true, live: true });
  }, [live]);

  const still = poster ? <img className={styles.poster} src={poster} alt="" /> : null;
  return (
    <section className={styles.frame} dir="ltr" aria-label={title}>
      {begun ? (
        <Suspense fallback={still}>
          <PlayerSurface
            src={src}
            live={begun.live}
            startAt={begun.at}
            muted={begun.muted}
            title={title}
            poster={poster}
            renewSource={renewSource}
            onPosition={onPosition}
            onEnded={onEnded}
          />
        </Suspense>
      ) : live ? (
        still
      ) : (
        <PosterStart
          poster={poster}
          resumeAt={resumePoint(props.startAt, props.length)}
          onStart={(at) => setBegun({ at, muted: false, live: false })}
        />
      )}
    </section>
  );
}
