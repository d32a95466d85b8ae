import type { PlaybackNews } from './playback.ts';

/** What an engine needs to fill a video element. */
export interface EngineOptions {
  /** Signed address of the playlist. */
  src: string;
  live: boolean;
  /** Second to begin at; undefined means the live position, or the beginning of a recording. */
  startAt: number | undefined;
  /** Asks for a fresh signed address; called while it plays, when the old one is refused, and on every press of Retry. */
  renewSource: () => Promise<string>;
  tell: (news: PlaybackNews) => void;
}

/** Brings media into one video element until it is destroyed. */
export interface Engine {
  /** Jumps to the live position and plays. Does nothing on a recording. */
  goLive(): void;
  /** The person's own Retry, after a failure: a fresh address at the second where it stopped. */
  retry(): void;
  destroy(): void;
}
