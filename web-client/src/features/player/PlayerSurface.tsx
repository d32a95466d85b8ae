import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { controlWords } from './controlWords.ts';
import { LiveButton } from './LiveButton.tsx';
import { speakControls } from './mediaChrome.ts';
import { FailureNote, UnmuteOverlay, WaitingNote } from './Overlays.tsx';
import type { Playback } from './playback.ts';
import { usePlayback } from './usePlayback.ts';
import { usePositions } from './usePositions.ts';
import styles from './player.module.css';

export interface PlayerSurfaceProps {
  src: string;
  live: boolean;
  startAt: number | undefined;
  /** Begins without sound, because nobody has pressed anything yet. */
  muted: boolean;
  title: string;
  poster: string | undefined;
  renewSource: () => Promise<string>;
  onPosition: ((seconds: number) => void) | undefined;
  onEnded: (() => void) | undefined;
}

const SEEK_SECONDS = 10;

/** The picture and its controls; the part that is loaded late, with both libraries behind it. */
export default function PlayerSurface({ src, live, startAt, muted, title, poster, renewSource, onPosition, onEnded }: PlayerSurfaceProps) {
  const { i18n } = useLingui();
  const video = useRef<HTMLVideoElement>(null);
  const [playback, engine] = usePlayback(video, { src, live, startAt, renewSource });
  const [silent, unmute] = useSilence(video, muted);
  usePositions(video, onPosition);
  useState(() => speakControls(i18n.locale, controlWords(i18n)));
  const failed = playback.phase === 'failed';

  return (
    <media-controller
      class={styles.controller}
      keyboardbackwardseekoffset={SEEK_SECONDS}
      keyboardforwardseekoffset={SEEK_SECONDS}
      data-phase={playback.phase}
    >
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- captions come with the playlist */}
      <video
        ref={video}
        slot="media"
        className={styles.video}
        aria-label={title}
        poster={poster}
        autoPlay
        muted={muted}
        playsInline
        crossOrigin="anonymous"
        onEnded={onEnded}
      />
      <media-loading-indicator slot="centered-chrome" noautohide="" />
      {silent && !failed ? (
        <div slot="centered-chrome" className={styles.over} {...ALWAYS_SHOWN}>
          <UnmuteOverlay onUnmute={unmute} />
        </div>
      ) : null}
      {playback.phase === 'waiting' ? (
        <div slot="top-chrome" className={styles.top} {...ALWAYS_SHOWN}>
          <WaitingNote live={playback.live} />
        </div>
      ) : null}
      {failed && playback.failure ? (
        <div slot="centered-chrome" className={styles.over} {...ALWAYS_SHOWN}>
          <FailureNote because={playback.failure} onRetry={() => engine()?.retry()} />
        </div>
      ) : null}
      {failed ? null : <ControlBar playback={playback} onGoLive={() => engine()?.goLive()} />}
    </media-controller>
  );
}

/** Understood by media-controller, which otherwise hides what lies over the picture when the pointer rests. */
const ALWAYS_SHOWN = { noautohide: '' };

/** Says Live only over a picture that moves. */
function ControlBar({ playback, onGoLive }: { playback: Playback; onGoLive: () => void }) {
  const { live, behind, phase } = playback;
  return (
    <media-control-bar class={styles.bar}>
      <media-play-button />
      <media-seek-backward-button seekoffset={SEEK_SECONDS} />
      {live ? null : <media-seek-forward-button seekoffset={SEEK_SECONDS} />}
      <media-time-range />
      {live ? null : <media-time-display showduration="" />}
      {live && phase === 'playing' ? <LiveButton behind={behind} onGoLive={onGoLive} /> : null}
      <media-mute-button />
      <media-volume-range />
      {live ? null : <media-playback-rate-button rates="0.75 1 1.25 1.5 2" />}
      <media-captions-button />
      <media-fullscreen-button />
    </media-control-bar>
  );
}

/** Whether the picture runs without sound, and the way out of it. Follows the mute button too. */
function useSilence(video: RefObject<HTMLVideoElement | null>, muted: boolean): [boolean, () => void] {
  const [silent, setSilent] = useState(muted);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const heard = (): void => {
      if (!element.muted) setSilent(false);
    };
    element.addEventListener('volumechange', heard);
    return () => element.removeEventListener('volumechange', heard);
  }, [video]);
  return [silent, () => turnSoundOn(video.current)];
}

function turnSoundOn(video: HTMLVideoElement | null): void {
  if (!video) return;
  video.muted = false;
  if (video.volume === 0) video.volume = 1;
}
