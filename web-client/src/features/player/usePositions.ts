import { useEffect, useRef, type RefObject } from 'react';
import { PositionReporter } from './PositionReporter.ts';

/** Reports where the person is in the picture, until it is taken away; a last time when the page is left. */
export function usePositions(video: RefObject<HTMLVideoElement | null>, onPosition: ((seconds: number) => void) | undefined): void {
  const report = useRef(onPosition);
  useEffect(() => {
    report.current = onPosition;
  });

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const reporter = new PositionReporter((seconds) => report.current?.(seconds));
    const stopped = (): void => {
      if (element.currentTime > 0) reporter.stopped(element.currentTime, performance.now());
    };
    const playing = (): void => {
      if (!element.paused && !element.seeking) reporter.playing(element.currentTime, performance.now());
    };
    const events = ['pause', 'seeked', 'ended'] as const;
    for (const event of events) element.addEventListener(event, stopped);
    element.addEventListener('timeupdate', playing);
    window.addEventListener('pagehide', stopped);
    return () => {
      stopped();
      for (const event of events) element.removeEventListener(event, stopped);
      element.removeEventListener('timeupdate', playing);
      window.removeEventListener('pagehide', stopped);
    };
  }, [video]);
}
