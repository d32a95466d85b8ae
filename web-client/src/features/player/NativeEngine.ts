import { secondsBehind } from './clock.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { play } from './HlsEngine.ts';
import { NO_TRIES, remedy } from './recovery.ts';

/** The distance that the browser's own player keeps from the end of a growing playlist: three segments. */
const KEPT_BY_THE_BROWSER_SECONDS = 6;

/**
 * For browsers that play HLS themselves and offer nothing else: iPhones before iOS 17.1. Such a player says only that
 * it failed, so every failure is treated as an address that expired.
 */
export class NativeEngine implements Engine {
  readonly #video: HTMLVideoElement;
  readonly #options: EngineOptions;
  #tries = NO_TRIES;
  #gone = false;

  static supports(video: HTMLVideoElement): boolean {
    return video.canPlayType('application/vnd.apple.mpegurl') !== '';
  }

  constructor(video: HTMLVideoElement, options: EngineOptions) {
    this.#video = video;
    this.#options = options;
    video.addEventListener('error', this.#mend);
    video.addEventListener('timeupdate', this.#measure);
    this.#load(options.src, options.startAt);
  }

  goLive(): void {
    const edge = this.#livePosition();
    if (edge === null) return;
    this.#video.currentTime = edge;
    void play(this.#video);
  }

  retry(): void {
    this.#tries = NO_TRIES;
    this.#options.tell({ kind: 'restarted' });
    void this.#renew();
  }

  destroy(): void {
    this.#gone = true;
    this.#video.removeEventListener('error', this.#mend);
    this.#video.removeEventListener('timeupdate', this.#measure);
    this.#video.removeAttribute('src');
    this.#video.load();
  }

  readonly #mend = (): void => {
    const next = remedy('refused', this.#tries);
    this.#tries = next.tries;
    if (next.remedy.do === 'renew') void this.#renew();
    else this.#options.tell({ kind: 'failed', because: 'network' });
  };

  async #renew(): Promise<void> {
    const at = this.#video.currentTime;
    try {
      const fresh = await this.#options.renewSource();
      if (!this.#gone) this.#load(fresh, at > 0 ? at : this.#options.startAt);
    } catch {
      // Whoever asks the server shows why; here it only means that there is nothing to play.
      if (!this.#gone) this.#options.tell({ kind: 'failed', because: 'refused' });
    }
  }

  #load(src: string, at: number | undefined): void {
    this.#video.src = src;
    if (at !== undefined) {
      this.#video.addEventListener('loadedmetadata', () => (this.#video.currentTime = at), { once: true });
    }
    void play(this.#video);
  }

  #livePosition(): number | null {
    const { duration, seekable } = this.#video;
    if (Number.isFinite(duration) || seekable.length === 0) return null;
    return seekable.end(seekable.length - 1) - KEPT_BY_THE_BROWSER_SECONDS;
  }

  readonly #measure = (): void => {
    this.#options.tell({ kind: 'growing', live: !Number.isFinite(this.#video.duration) });
    this.#options.tell({ kind: 'behind', seconds: secondsBehind(this.#video.currentTime, this.#livePosition()) });
  };
}
