import { describe, expect, it } from 'vitest';
import { configFor, domainOf, frameOptions, TOOLBARS } from './meetingOptions.ts';

/** Every name that Jitsi Meet accepts in toolbarButtons. */
const KNOWN = (
  'camera chat closedcaptions desktop download embedmeeting etherpad feedback fullscreen hangup help highlight invite linktosalesforce ' +
  'livestreaming microphone noisesuppression participants-pane profile raisehand recording security select-background settings ' +
  'shareaudio sharedvideo shortcuts stats tileview toggle-camera videoquality whiteboard'
).split(' ');

describe('what the frame is told', () => {
  it.each(Object.entries(TOOLBARS))('gives a %s only buttons that exist, and none that the room has itself', (_, buttons) => {
    expect(buttons.filter((button) => !KNOWN.includes(button))).toEqual([]);
    expect(
      buttons.filter((button) => ['chat', 'hangup', 'invite', 'profile', 'feedback', 'recording', 'livestreaming'].includes(button)),
    ).toEqual([]);
  });

  it('lets nobody but a moderator mute or remove others, and nobody make moderators', () => {
    expect(configFor({ role: 'speaker', subject: '' })).toMatchObject({ disableRemoteMute: true, remoteVideoMenu: { disableKick: true } });
    expect(configFor({ role: 'moderator', subject: '' })).toMatchObject({
      disableRemoteMute: false,
      remoteVideoMenu: { disableKick: false, disableGrantModerator: true },
    });
  });

  it('asks for no name, no app and no device before the meeting', () => {
    expect(configFor({ role: 'listener', subject: 'Opening' })).toMatchObject({
      subject: 'Opening',
      prejoinConfig: { enabled: false },
      deeplinking: { disabled: true },
      startWithAudioMuted: true,
      startWithVideoMuted: true,
    });
  });

  it('names the deployment by host and port, as Jitsi’s script wants it', () => {
    expect(domainOf('https://meet.example.org')).toBe('meet.example.org');
    expect(domainOf('https://meet.example.org:8443/')).toBe('meet.example.org:8443');
  });

  it('hands the token over and nothing else about the person', () => {
    const grant = { base: 'https://meet.example.org', room: 'r', token: 'a.b.c', role: 'listener', subject: 'S' } as const;
    const { configOverwrite, interfaceConfigOverwrite, parentNode, onload, ...rest } = frameOptions(
      grant,
      'ro',
      document.body,
      () => undefined,
    );
    expect(rest).toEqual({ roomName: 'r', jwt: 'a.b.c', lang: 'ro', width: '100%', height: '100%' });
    expect([parentNode, typeof onload, typeof configOverwrite, typeof interfaceConfigOverwrite]).toEqual([
      document.body,
      'function',
      'object',
      'object',
    ]);
  });
});
