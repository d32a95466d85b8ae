import type { MeetingApi } from './jitsiApi.ts';
import { loadJitsi } from './jitsiScript.ts';
import type { MeetingNews } from './meeting.ts';
import { domainOf, frameOptions, type MeetingGrant } from './meetingOptions.ts';

/** From the frame's making until the app inside says that it runs. A blocked frame never says anything. */
export const BOOT_PATIENCE_MS = 20_000;

export interface MeetingFrameWishes {
  mint: () => Promise<MeetingGrant>;
  /** Element that the frame is put into. */
  parent: HTMLElement;
  lang: string;
  /** Name of the frame for screen readers. */
  title: string;
  tell: (news: MeetingNews) => void;
  /** Where this person sits, as the meeting's server calls it; told once more whenever that changes. */
  onSeated: (occupant: string) => void;
  onPeople: (count: number) => void;
  onRecording: (on: boolean) => void;
}

/** One frame from its token to its removal. Whatever arrives after `remove` is forgotten. */
export class MeetingFrame {
  readonly #wishes: MeetingFrameWishes;
  #api: MeetingApi | null = null;
  #boot: ReturnType<typeof setTimeout> | undefined;
  #removed = false;

  constructor(wishes: MeetingFrameWishes) {
    this.#wishes = wishes;
  }

  async open(): Promise<void> {
    const grant = await this.#wishes.mint().catch(() => null);
    if (this.#removed) return;
    if (!grant) return this.#wishes.tell({ kind: 'no-token' });
    this.#wishes.tell({ kind: 'minted' });
    const Meeting = await loadJitsi(grant.base).catch(() => null);
    if (this.#removed) return;
    if (!Meeting) return this.#wishes.tell({ kind: 'unreachable' });
    const { parent, lang, title } = this.#wishes;
    this.#boot = setTimeout(() => this.#wishes.tell({ kind: 'unreachable' }), BOOT_PATIENCE_MS);
    this.#api = new Meeting(
      domainOf(grant.base),
      frameOptions(grant, lang, parent, () => this.#booted()),
    );
    this.#api.getIFrame().title = title;
    this.#listen(this.#api);
  }

  /** Asks the app to leave politely; `readyToClose` follows. */
  leave(): void {
    this.#api?.executeCommand('hangup', false);
  }

  remove(): void {
    this.#removed = true;
    clearTimeout(this.#boot);
    this.#api?.dispose();
    this.#api = null;
  }

  #booted(): void {
    clearTimeout(this.#boot);
    if (!this.#removed) this.#wishes.tell({ kind: 'booted' });
  }

  #listen(api: MeetingApi): void {
    const { tell, onSeated, onPeople, onRecording } = this.#wishes;
    const count = (): void => {
      if (!this.#removed) onPeople(api.getNumberOfParticipants());
    };
    api.on('browserSupport', ({ supported }) => {
      if (!supported) tell({ kind: 'unsupported' });
    });
    api.on('videoConferenceJoined', ({ id }) => {
      tell({ kind: 'joined' });
      onSeated(id);
      count();
    });
    api.on('participantJoined', count);
    api.on('participantLeft', count);
    api.on('participantKickedOut', ({ kicked }) => {
      if (kicked.local) tell({ kind: 'removed' });
    });
    api.on('recordingStatusChanged', ({ on }) => onRecording(on));
    api.on('errorOccurred', ({ error }) => tell({ kind: 'error', name: error.name, fatal: error.isFatal ?? false }));
    api.on('readyToClose', () => tell({ kind: 'closed' }));
  }
}
