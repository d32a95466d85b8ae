import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** media-chrome's own phrases (left) in the page's language; `{…}` are filled in by it. */
const WORDS = {
  play: msg({ id: 'player.control.play', message: 'play' }),
  pause: msg({ id: 'player.control.pause', message: 'pause' }),
  mute: msg({ id: 'player.control.mute', message: 'mute' }),
  unmute: msg({ id: 'player.control.unmute', message: 'turn sound on' }),
  volume: msg({ id: 'player.control.volume', message: 'volume' }),
  seek: msg({ id: 'player.control.seek', message: 'position' }),
  'closed captions': msg({ id: 'player.control.captions', message: 'captions' }),
  'enter fullscreen mode': msg({ id: 'player.control.fullscreen', message: 'full screen' }),
  'exit fullscreen mode': msg({ id: 'player.control.leaveFullscreen', message: 'leave full screen' }),
  'current playback rate': msg({ id: 'player.control.rate', message: 'playback speed' }),
  'playback time': msg({ id: 'player.control.time', message: 'playback time' }),
  'media loading': msg({ id: 'player.control.loading', message: 'loading' }),
  'video player': msg({ id: 'player.control.video', message: 'video player' }),
};

const SEEK_BACK = msg({ id: 'player.control.back', message: 'back 10 seconds' });
const SEEK_FORWARD = msg({ id: 'player.control.forward', message: 'forward 10 seconds' });

export function controlWords(i18n: I18n): Record<string, string> {
  const words: Record<string, string> = {
    'seek back {seekOffset} seconds': i18n._(SEEK_BACK),
    'seek forward {seekOffset} seconds': i18n._(SEEK_FORWARD),
  };
  for (const [phrase, word] of Object.entries(WORDS)) words[phrase] = i18n._(word);
  return words;
}
