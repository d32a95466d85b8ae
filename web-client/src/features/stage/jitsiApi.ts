/**
 * The part of Jitsi's external_api.js that we use, typed by what the app really sends. Names and payloads are those of
 * its API module; a name that is not here is not relied on.
 */
export interface MeetingEvents {
  browserSupport: { supported: boolean };
  videoConferenceJoined: { roomName: string; id: string; displayName: string; breakoutRoom?: boolean };
  videoConferenceLeft: { roomName: string };
  participantRoleChanged: { id: string; role: string };
  participantJoined: { id: string; displayName: string };
  participantLeft: { id: string };
  participantKickedOut: { kicked: { id: string; local: boolean } };
  recordingStatusChanged: { on: boolean; mode: string; error?: string };
  errorOccurred: { error: { name: string; message?: string; isFatal?: boolean } };
  readyToClose: Record<string, never>;
}

export interface MeetingApi {
  on<E extends keyof MeetingEvents>(event: E, listener: (payload: MeetingEvents[E]) => void): void;
  executeCommand(command: 'hangup', showFeedback?: boolean): void;
  getIFrame(): HTMLIFrameElement;
  getNumberOfParticipants(): number;
  /** Takes the frame out of the page. */
  dispose(): void;
}

export interface MeetingFrameOptions {
  roomName: string;
  parentNode: HTMLElement;
  jwt: string;
  lang: string;
  width: string;
  height: string;
  configOverwrite: Record<string, unknown>;
  interfaceConfigOverwrite: Record<string, unknown>;
  /** The app inside the frame has started and listens. */
  onload: () => void;
}

export type MeetingConstructor = new (domain: string, options: MeetingFrameOptions) => MeetingApi;

declare global {
  interface Window {
    JitsiMeetExternalAPI?: MeetingConstructor;
  }
}
