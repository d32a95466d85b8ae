import { Hls, type ErrorData, type HlsConfig } from 'hls.js/light';
import { secondsBehind } from './clock.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { underGrantOf } from './grant.ts';
import { CALM_AFTER_MS, NO_TRIES, refusalOf, remedy, type Fault, type Remedy } from './recovery.ts';

/** How far behind the end of a growing playlist to play; the library counts the age of its last copy towards it. */
const AIM_SECONDS = 3.5;

/**
 * Measured against a source with the wall clock in its picture, segments of 2 s: 3.8 to 6.0 s behind the source
 * depending on where the polling falls, no stall. With the library's default aim of 6 s it is 8.2 s. A stall moves the
 * aim back by half a second, by one segment at most.
 *
 * The worker stays off: fragmented MP4 needs next to no work, and a worker made from a blob is what Trusted Types and
 * `worker-src` would have to allow.
 */
const TUNING: Partial<HlsConfig> = {
  enableWorker: false,
  liveSyncDuration: AIM_SECONDS,
  liveSyncOnStallIncrease: 0.5,
  maxLiveSyncPlaybackRate: 1.1,
  maxBufferLength: 30,
  backBufferLength: 60,
};

/**
 * Whoever was at the live position and fell this far behind through no act of their own is brought back to it. Smaller
 * distances are caught up by playing faster.
 */
const BRING_BACK_AFTER_SECONDS = 5;

const STEP_BACK_SECONDS = 2;

/** An address is good for two minutes; whoever watches has the next one long before. */
const RENEW_EVERY_MS = 45_000;

export class HlsEngine implements Engine {
  readonly #video: HTMLVideoElement;
  readonly #options: EngineOptions;
  readonly #hls: Hls;
  /** The freshest address; all requests go out under its grant. */
  #source: string;
  readonly #renewal: ReturnType<typeof setInterval>;
  #tries = NO_TRIES;
  #followsLive: boolean;
  #at = 0;
  #calm: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #gone = false;

  static get supported(): boolean {
    return Hls.isSupported();
  }

  constructor(video: HTMLVideoElement, options: EngineOptions) {
    this.#video = video;
    this.#options = options;
    this.#followsLive = options.live && options.startAt === undefined;
    this.#source = options.src;
    this.#hls = new Hls({
      ...TUNING,
      startPosition: options.startAt ?? -1,
      xhrSetup: (request, url) => request.open('GET', underGrantOf(this.#source, url), true),
    });
    this.#renewal = setInterval(() => void this.#keepAddressFresh(), RENEW_EVERY_MS);
    this.#hls.on(Hls.Events.ERROR, (_, error) => {
      if (error.fatal) this.#mend(faultOf(error, options.live));
    });
    this.#hls.on(Hls.Events.LEVEL_UPDATED, (_, { details }) => options.tell({ kind: 'growing', live: details.live }));
    this.#hls.on(Hls.Events.FRAG_BUFFERED, () => this.#countToCalm());
    video.addEventListener('timeupdate', this.#measure);
    video.addEventListener('seeking', this.#jumped);
    video.addEventListener('pause', this.#paused);
    this.#hls.attachMedia(video);
    this.#hls.loadSource(options.src);
  }

  goLive(): void {
    const position = this.#hls.liveSyncPosition;
    if (position === null) return;
    this.#video.currentTime = position;
    void play(this.#video);
  }

  retry(): void {
    this.#tries = NO_TRIES;
    this.#options.tell({ kind: 'restarted' });
    void this.#renew();
  }

  destroy(): void {
    this.#gone = true;
    clearInterval(this.#renewal);
    clearTimeout(this.#calm);
    clearTimeout(this.#pause);
    this.#video.removeEventListener('timeupdate', this.#measure);
    this.#video.removeEventListener('seeking', this.#jumped);
    this.#video.removeEventListener('pause', this.#paused);
    this.#hls.destroy();
  }

  #mend(fault: Fault): void {
    const next = remedy(fault, this.#tries);
    this.#tries = next.tries;
    clearTimeout(this.#calm);
    this.#apply(next.remedy);
  }

  #apply(step: Remedy): void {
    switch (step.do) {
      case 'renew':
        this.#pause = setTimeout(() => void this.#renew(), step.afterMs);
        break;
      case 'reload':
        this.#options.tell({ kind: 'waiting' });
        this.#pause = setTimeout(() => this.#load(this.#source), step.afterMs);
        break;
      case 'restart-decoder':
        this.#hls.recoverMediaError();
        break;
      case 'give-up':
        this.#hls.stopLoad();
        this.#options.tell({ kind: 'failed', because: step.because });
        break;
    }
  }

  async #keepAddressFresh(): Promise<void> {
    try {
      const fresh = await this.#options.renewSource();
      if (!this.#gone) this.#source = fresh;
    } catch {
      // The old one goes on until it ends; then the player is refused, which is mended or shown.
    }
  }

  async #renew(): Promise<void> {
    try {
      const fresh = await this.#options.renewSource();
      if (!this.#gone) this.#load(fresh);
    } catch {
      // Whoever asks the server shows why; here it only means that there is nothing to play.
      if (!this.#gone) this.#options.tell({ kind: 'failed', because: 'refused' });
    }
  }

  /** Goes on where the picture stopped; one that never began begins where it was meant to. */
  #load(src: string): void {
    this.#source = src;
    const at = this.#video.currentTime;
    const reached = at > 0 && (!this.#options.live || this.#video.readyState > 0);
    this.#hls.config.startPosition = reached ? at : (this.#options.startAt ?? -1);
    this.#hls.loadSource(src);
    void play(this.#video);
  }

  #countToCalm(): void {
    if (this.#tries === NO_TRIES) return;
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => (this.#tries = NO_TRIES), CALM_AFTER_MS);
  }

  readonly #measure = (): void => {
    const seconds = this.#behind();
    this.#at = this.#video.currentTime;
    if (this.#followsLive && seconds > BRING_BACK_AFTER_SECONDS) this.#bringBack();
    else this.#options.tell({ kind: 'behind', seconds });
  };

  /** What stalled this long was an outage, and says nothing about the network's usual unrest: the aim is as at first. */
  #bringBack(): void {
    this.#hls.targetLatency = AIM_SECONDS;
    this.goLive();
  }

  /** A step back is the person's own; the library's small corrections are not. */
  readonly #jumped = (): void => {
    const at = this.#video.currentTime;
    if (at < this.#at - STEP_BACK_SECONDS) this.#followsLive = false;
    else if (this.#growing() && this.#behind() === 0) this.#followsLive = true;
    this.#measure();
  };

  readonly #paused = (): void => {
    this.#followsLive = false;
  };

  #growing(): boolean {
    return this.#hls.latestLevelDetails?.live ?? false;
  }

  #behind(): number {
    return secondsBehind(this.#video.currentTime, this.#growing() ? this.#hls.liveSyncPosition : null);
  }
}

function faultOf(error: ErrorData, live: boolean): Fault {
  const refusal = refusalOf(error.response?.code, live);
  if (refusal) return refusal;
  if (error.type === Hls.ErrorTypes.NETWORK_ERROR) return 'network';
  return error.type === Hls.ErrorTypes.MEDIA_ERROR ? 'decoder' : 'unplayable';
}

/** A browser may refuse to start by itself; then the play button is what starts it. */
export async function play(video: HTMLVideoElement): Promise<void> {
  try {
    await video.play();
  } catch (refusal) {
    if (!(refusal instanceof DOMException)) throw refusal;
  }
}
