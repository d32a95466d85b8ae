import type { MeetingFrameOptions } from './jitsiApi.ts';

/** The answer of the server to: may this person enter, and as what? Good for two minutes. */
export interface MeetingGrant {
  /** Address of the Jitsi deployment. */
  base: string;
  room: string;
  token: string;
  role: 'moderator' | 'speaker' | 'listener';
  /** Title shown. */
  subject: string;
}

// Chat, polls, invitations, recording, reactions and leaving belong to our page, so no role has a button for them.
const LISTENER = ['microphone', 'camera', 'raisehand', 'tileview', 'fullscreen', 'videoquality', 'settings'];
const SPEAKER = [...LISTENER, 'desktop', 'noisesuppression', 'select-background', 'toggle-camera'];
const MODERATOR = [...SPEAKER, 'participants-pane', 'security'];

export const TOOLBARS: Record<MeetingGrant['role'], readonly string[]> = {
  listener: LISTENER,
  speaker: SPEAKER,
  moderator: MODERATOR,
};

/**
 * What the frame is told. Only keys that Jitsi lets an embedding page overwrite, spelled for today's releases and, where
 * a key was renamed, for the one before.
 */
export function configFor({ role, subject }: Pick<MeetingGrant, 'role' | 'subject'>): Record<string, unknown> {
  const moderates = role === 'moderator';
  return {
    subject,
    toolbarButtons: [...TOOLBARS[role]],
    prejoinConfig: { enabled: false },
    deeplinking: { disabled: true },
    disableDeepLinking: true,
    disableInviteFunctions: true,
    disableChat: true,
    disablePolls: true,
    disableReactions: true,
    disableProfile: true,
    disableThirdPartyRequests: true,
    disableBeforeUnloadHandlers: true,
    readOnlyName: true,
    doNotStoreRoom: true,
    hideConferenceSubject: true,
    hideEmailInSettings: true,
    enableInsecureRoomNameWarning: false,
    feedbackPercentage: 0,
    startWithAudioMuted: true,
    startWithVideoMuted: true,
    gravatar: { disabled: true },
    analytics: { disabled: true },
    whiteboard: { enabled: false },
    fileSharing: { enabled: false },
    breakoutRooms: { hideAddRoomButton: true },
    remoteVideoMenu: { disableKick: !moderates, disableGrantModerator: true, disablePrivateChat: 'all' },
    disableRemoteMute: !moderates,
  };
}

/** Host and, where it is not 443, port: what Jitsi's script calls the domain. It adds https:// by itself. */
export function domainOf(base: string): string {
  return new URL(base).host;
}

export function frameOptions(grant: MeetingGrant, lang: string, parentNode: HTMLElement, onload: () => void): MeetingFrameOptions {
  return {
    roomName: grant.room,
    jwt: grant.token,
    lang,
    parentNode,
    width: '100%',
    height: '100%',
    configOverwrite: configFor(grant),
    interfaceConfigOverwrite: { MOBILE_APP_PROMO: false, DISABLE_JOIN_LEAVE_NOTIFICATIONS: true },
    onload,
  };
}
