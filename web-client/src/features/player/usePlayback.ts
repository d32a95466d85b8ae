import { useEffect, useReducer, useRef, type RefObject } from 'react';
import type { Engine, EngineOptions } from './engine.ts';
import { HlsEngine } from './HlsEngine.ts';
import { NativeEngine } from './NativeEngine.ts';
import { playbackOf, startOf, type Playback, type PlaybackNews } from './playback.ts';

/** A still picture for longer than this is said in words; shorter ones pass unnoticed. */
const SAY_WAITING_AFTER_MS = 2_500;

/**
 * Starts an engine in the video element when it is mounted and follows what happens to the picture.
 *
 * The options are those of the first render: a new address for the same picture must not start it anew. Give the
 * component another `key` to play something else.
 */
export function usePlayback(
  video: RefObject<HTMLVideoElement | null>,
  options: Omit<EngineOptions, 'tell'>,
): [Playback, () => Engine | null] {
  const [playback, tell] = useReducer(playbackOf, options.live, startOf);
  const engine = useRef<Engine | null>(null);
  const first = useRef(options);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const forget = watchPicture(element, tell);
    engine.current = startEngine(element, { ...first.current, tell });
    return () => {
      forget();
      engine.current?.destroy();
      engine.current = null;
    };
  }, [video]);

  return [playback, () => engine.current];
}

function startEngine(video: HTMLVideoElement, options: EngineOptions): Engine | null {
  if (HlsEngine.supported) return new HlsEngine(video, options);
  if (NativeEngine.supports(video)) return new NativeEngine(video, options);
  options.tell({ kind: 'failed', because: 'unplayable' });
  return null;
}

function watchPicture(video: HTMLVideoElement, tell: (news: PlaybackNews) => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const moving = (): void => {
    clearTimeout(soon);
    tell({ kind: 'picture' });
  };
  const still = (): void => {
    clearTimeout(soon);
    soon = setTimeout(() => tell({ kind: 'waiting' }), SAY_WAITING_AFTER_MS);
  };
  video.addEventListener('playing', moving);
  video.addEventListener('waiting', still);
  return () => {
    clearTimeout(soon);
    video.removeEventListener('playing', moving);
    video.removeEventListener('waiting', still);
  };
}
